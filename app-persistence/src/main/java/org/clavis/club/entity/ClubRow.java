package org.clavis.club.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.Violation;

/**
 * A row of the organisation's own record that is corrected by itself.
 *
 * @param <T> the row itself
 */
public interface ClubRow<T> extends Serializable {
    UUID getId();

    long getVersion();

    /** Takes over what somebody edited; identity and version stay. */
    void correct(T edited);

    /** Rules over several fields that the row breaks; the fields are named by their API names. */
    List<Violation> brokenRules(LocalDate today);
}
