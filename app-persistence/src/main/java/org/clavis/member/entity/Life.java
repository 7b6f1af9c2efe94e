package org.clavis.member.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * From birth to death, as far as known. Nothing a member does or joins can lie before its birth; what goes on after its
 * death (a membership that was ended late) is common in old lists and no error.
 */
public record Life(@Nullable LocalDate birthDate, @Nullable LocalDate deceasedOn) {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    public static Life of(Member member) {
        return new Life(member.getBirthDate(), member.getDeceasedOn());
    }

    /** The rules the Stammdaten break. */
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (birthDate != null && birthDate.isAfter(today)) {
            broken.add(Violation.of("birthDate", "member.rule.future"));
        }
        if (birthDate != null && birthDate.isBefore(EARLIEST_BIRTH)) {
            broken.add(Violation.of("birthDate", "member.rule.bornTooEarly"));
        }
        if (deceasedOn != null && deceasedOn.isAfter(today)) {
            broken.add(Violation.of("deceasedOn", "member.rule.future"));
        }
        if (precedesBirth(deceasedOn)) {
            broken.add(Violation.of("deceasedOn", "member.rule.beforeBirth"));
        }
        return broken;
    }

    boolean precedesBirth(@Nullable LocalDate date) {
        return date != null && birthDate != null && date.isBefore(birthDate);
    }
}
