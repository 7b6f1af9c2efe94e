package org.clavis.member.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.Violation;

/**
 * A row of a Register that belongs to one member and is saved with it.
 *
 * @param <T> the row itself
 */
public interface OwnedRow<T> extends Serializable {
    UUID getId();

    Member getMember();

    /** Takes over what somebody edited; identity and owner stay. */
    void correct(T edited);

    /** Rules over several fields that the row breaks; the fields are named by their API names. */
    List<Violation> brokenRules(LocalDate today);
}
