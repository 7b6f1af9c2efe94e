package org.clavis.honor;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/** What makes a proposal worth a second look. None of it keeps anybody from being honored. */
public enum ProposalDoubt {
    /** A period has no end and was cut because the person left or died. */
    ASSUMED_END,
    /** Nothing but a file says so. */
    ONLY_IMPORTED,
    BIRTH_DATE_MISSING,
    /** Older than a hundred: alive, or does only the date of death miss? */
    OLDER_THAN_HUNDRED;

    private static final int HUNDRED = 100;

    /**
     * The doubts about a finding.
     *
     * @param day age is reckoned at
     */
    static Set<ProposalDoubt> about(
            Finding finding, @Nullable LocalDate birthDate, @Nullable LocalDate deceasedOn, LocalDate day) {
        Set<ProposalDoubt> doubts = EnumSet.noneOf(ProposalDoubt.class);
        if (finding.count().assumedEnd()) {
            doubts.add(ASSUMED_END);
        }
        if (finding.evidence().equals(List.of(EvidenceGrade.IMPORTED))) {
            doubts.add(ONLY_IMPORTED);
        }
        if (birthDate == null) {
            doubts.add(BIRTH_DATE_MISSING);
        } else if (deceasedOn == null && Period.between(birthDate, day).getYears() > HUNDRED) {
            doubts.add(OLDER_THAN_HUNDRED);
        }
        return doubts;
    }
}
