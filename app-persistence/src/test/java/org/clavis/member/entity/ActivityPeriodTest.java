package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.clavis.shared.Violation;
import org.junit.jupiter.api.Test;

class ActivityPeriodTest {
    private final Member member = new Member(PersonKind.NATURAL);
    private final ActivityPeriod period = new ActivityPeriod(member);

    @Test
    void office_countsAsWhatItUsuallyIs() {
        assertThat(period.isOfOffice()).isFalse();
        period.setOffice(Office.LIBRARIAN);
        assertThat(period.isOfOffice()).isTrue();
        assertThat(period.getKind()).isEqualTo(ActivityKind.OTHER_OFFICE);
        period.setOffice(Office.CHAIR);
        assertThat(period.getKind()).isEqualTo(ActivityKind.BOARD_EXECUTIVE);
    }

    @Test
    void office_countsAsSomebodyHasSaid() {
        period.setKind(ActivityKind.BOARD_EXTENDED);
        period.setOffice(Office.LIBRARIAN);
        assertThat(period.getKind()).isEqualTo(ActivityKind.BOARD_EXTENDED);
    }

    @Test
    void whatWasSaid_isTakenOverWithTheOffice() {
        period.setOffice(Office.LIBRARIAN);
        var edited = new ActivityPeriod(period.getId(), member);
        edited.setKind(ActivityKind.OTHER_OFFICE);
        edited.setOffice(Office.CHAIR);
        period.correct(edited);
        assertThat(period.getOffice()).isEqualTo(Office.CHAIR);
        assertThat(period.getKind()).isEqualTo(ActivityKind.OTHER_OFFICE);
    }

    @Test
    void nobodyIsElectedAfterTheTermOfOffice() {
        period.setOffice(Office.CHAIR);
        period.setStartedOn(LocalDate.of(2020, 3, 1));
        period.setElectedOn(LocalDate.of(2020, 2, 1));
        period.setEndedOn(LocalDate.of(2023, 3, 1));
        assertThat(period.brokenRules(LocalDate.of(2026, 1, 1))).isEmpty();
        period.setElectedOn(LocalDate.of(2023, 3, 2));
        assertThat(period.brokenRules(LocalDate.of(2026, 1, 1)))
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("electedOn", "member.rule.electedTooLate"));
    }
}
