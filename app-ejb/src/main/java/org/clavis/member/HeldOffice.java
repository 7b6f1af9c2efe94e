package org.clavis.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * An office and who holds it.
 *
 * @param label what the organisation itself calls the office
 * @param endedOn its last day, if that is known already
 * @param phones the preferred one first; empty for readers without the right to contacts
 * @param mails the preferred one first; empty for readers without the right to contacts
 */
public record HeldOffice(
        UUID member,
        String name,
        Office office,
        @Nullable String label,
        @Nullable LocalDate electedOn,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<String> phones,
        List<String> mails)
        implements Serializable {
    /** The office alone, without a name: it may end in a log. */
    @Override
    public String toString() {
        return "HeldOffice " + office;
    }
}
