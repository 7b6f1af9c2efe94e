package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.junit.jupiter.api.Test;

/** The campaign takes Meldungen from 01.01. to 15.03. */
class ReminderKindTest {
    private static final CampaignTerms TERMS = Example.terms(2027);

    @Test
    void remindersAreDue_sixAndThreeWeeksBefore_andOnTheLastDay() {
        assertThat(due(1, 31)).isEmpty();
        assertThat(due(2, 1)).contains(ReminderKind.SIX_WEEKS);
        assertThat(due(2, 21)).contains(ReminderKind.SIX_WEEKS);
        assertThat(due(2, 22)).contains(ReminderKind.THREE_WEEKS);
        assertThat(due(3, 14)).contains(ReminderKind.THREE_WEEKS);
        assertThat(due(3, 15)).contains(ReminderKind.LAST_DAY);
    }

    @Test
    void nobodyIsReminded_afterTheLastDay() {
        assertThat(due(3, 16)).isEmpty();
    }

    @Test
    void nobodyIsReminded_beforeMeldungenAreTaken() {
        assertThat(ReminderKind.dueOn(LocalDate.of(2026, 12, 31), TERMS)).isEmpty();
    }

    private static Optional<ReminderKind> due(int month, int day) {
        return ReminderKind.dueOn(LocalDate.of(2027, month, day), TERMS);
    }
}
