package org.clavis.honor.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.member.entity.Member;
import org.clavis.shared.Violation;

/** When an honor can have been given: in life, near its year, and not in the future. */
record Ceremony(Honor honor, LocalDate today) {
    List<Violation> brokenRules() {
        var broken = new ArrayList<Violation>();
        LocalDate on = honor.getAwardedOn();
        if (on != null) {
            ofDay(on, broken);
        }
        LocalDate birth = honor.getMember().getBirthDate();
        Integer year = honor.getHonorYear();
        if (birth != null && year != null && year < birth.getYear()) {
            broken.add(Violation.of("honorYear", "honor.rule.beforeBirth"));
        }
        if (year != null && honor.getState() == HonorState.GIVEN && year > today.getYear() + 1) {
            broken.add(Violation.of("honorYear", "honor.rule.yearAhead"));
        }
        return broken;
    }

    private void ofDay(LocalDate on, List<Violation> broken) {
        Member member = honor.getMember();
        if (on.isAfter(today)) {
            broken.add(Violation.of("awardedOn", "honor.rule.future"));
        }
        if (member.getBirthDate() != null && on.isBefore(member.getBirthDate())) {
            broken.add(Violation.of("awardedOn", "honor.rule.beforeBirth"));
        }
        if (member.getDeceasedOn() != null && on.isAfter(member.getDeceasedOn()) && !honor.isPosthumous()) {
            broken.add(Violation.of("awardedOn", "honor.rule.afterDeath"));
        }
        if (honor.getHonorYear() != null && on.getYear() < honor.getHonorYear() - 1) {
            broken.add(Violation.of("awardedOn", "honor.rule.longBeforeYear"));
        }
        if (honor.getState() == HonorState.REFUSED || honor.getState() == HonorState.ASSUMED) {
            broken.add(Violation.of("awardedOn", "honor.rule.notGiven"));
        }
    }
}
