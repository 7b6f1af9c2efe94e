package org.clavis.honor.entity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.honor.entity.application.ItemState.APPROVED;
import static org.clavis.honor.entity.application.ItemState.AWARDED;
import static org.clavis.honor.entity.application.ItemState.CHECKED;
import static org.clavis.honor.entity.application.ItemState.DRAFT;
import static org.clavis.honor.entity.application.ItemState.FORWARDED;
import static org.clavis.honor.entity.application.ItemState.ORDERED;
import static org.clavis.honor.entity.application.ItemState.REJECTED;
import static org.clavis.honor.entity.application.ItemState.RETURNED;
import static org.clavis.honor.entity.application.ItemState.REVOKED;
import static org.clavis.honor.entity.application.ItemState.SUBMITTED;
import static org.clavis.honor.entity.application.Sample.EVENT;
import static org.clavis.honor.entity.application.Sample.STATE;
import static org.clavis.honor.entity.application.Sample.TODAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.junit.jupiter.api.Test;

/** What a club may do with its application, and where the application stands. */
class HonorApplicationTest {
    private static List<Violation> violations(HonorApplication application, LocalDate today) {
        try {
            application.submit(today, AppliedHonor::claim);
            return List.of();
        } catch (BusinessRuleViolated broken) {
            return broken.violations();
        }
    }

    @Test
    void state_isToldByTheItems_andWhatNeedsSomebodyComesFirst() {
        assertThat(ApplicationState.of(List.of())).isEqualTo(ApplicationState.DRAFT);
        assertThat(ApplicationState.of(List.of(APPROVED, RETURNED, SUBMITTED))).isEqualTo(ApplicationState.RETURNED);
        assertThat(ApplicationState.of(List.of(AWARDED, DRAFT))).isEqualTo(ApplicationState.DRAFT);
        assertThat(ApplicationState.of(List.of(REJECTED, FORWARDED))).isEqualTo(ApplicationState.UNDER_WAY);
        assertThat(ApplicationState.of(List.of(CHECKED))).isEqualTo(ApplicationState.UNDER_WAY);
        assertThat(ApplicationState.of(List.of(REJECTED, AWARDED, ORDERED))).isEqualTo(ApplicationState.APPROVED);
        assertThat(ApplicationState.of(List.of(REJECTED, AWARDED))).isEqualTo(ApplicationState.AWARDED);
        assertThat(ApplicationState.of(List.of(REJECTED, REVOKED))).isEqualTo(ApplicationState.REJECTED);
    }

    @Test
    void theLastDay_isTheEarlierOfBothLimits() {
        var both = new Filing(8, MonthDay.of(1, 15), List.of());
        assertThat(LeadTime.of(both, EVENT, 2026).lastDay()).contains(LocalDate.of(2026, 1, 15));
        assertThat(LeadTime.of(both, EVENT, 2027).lastDay()).contains(LocalDate.of(2026, 10, 17));
        assertThat(LeadTime.of(new Filing(null, null, List.of()), EVENT, 2026).lastDay())
                .isEmpty();
        assertThat(LeadTime.of(new Filing(8, null, List.of()), null, 2026).lastDay())
                .isEmpty();
    }

    @Test
    void filedOnTheLastDay_isInTime() {
        assertThat(violations(Sample.draft(STATE), LocalDate.of(2026, 10, 17))).isEmpty();
    }

    @Test
    void filedADayLate_needsAReason_andIsToldTheLastDay() {
        HonorApplication late = Sample.draft(STATE);
        assertThat(violations(late, LocalDate.of(2026, 10, 18)))
                .containsExactly(Violation.of(
                        "lateReason", "honor.application.rule.late", "Ehrennadel in Gold", LocalDate.of(2026, 10, 17)));
        Occasion explained = late.copy();
        explained.setLateReason("Die Unterlagen lagen beim Vorgänger.");
        late.correct(explained);
        assertThat(violations(late, LocalDate.of(2026, 10, 18))).isEmpty();
    }

    @Test
    void withoutEventOrCostBearer_nothingIsSubmitted() {
        HonorApplication bare = HonorApplication.draft(RowId.next(), "mv", "Musikverein");
        assertThat(violations(bare, TODAY))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(null, "eventOn", "costBearer");
        HonorApplication over = Sample.draft(STATE);
        assertThat(violations(over, EVENT.plusDays(1)))
                .extracting(Violation::key)
                .containsExactly("honor.application.rule.eventOver");
    }

    @Test
    void submittedApplication_isNeitherChangedNorThrownAway() {
        HonorApplication application = Sample.submitted(STATE);
        assertThat(application.getFiledOn()).isEqualTo(TODAY);
        assertThat(application.isDraft()).isFalse();
        assertThatThrownBy(() -> application.correct(Sample.occasion(EVENT)))
                .hasMessage("honor.application.rule.underWay");
        assertThatThrownBy(() -> application.add(Sample.claim(STATE))).hasMessage("honor.application.rule.underWay");
        assertThatThrownBy(() -> application.submit(TODAY, AppliedHonor::claim))
                .hasMessage("honor.application.rule.underWay");
        assertThatThrownBy(
                        () -> application.takeAway(application.getItems().get(0).getId()))
                .hasMessage("honor.application.rule.submitted");
    }

    @Test
    void returnedItem_isMendedAndSubmittedAgain_underItsId_theOthersStay() {
        HonorApplication application = Sample.submitted(STATE, "kv");
        ApplicationItem returned = application.getItems().get(0);
        returned.become(RETURNED, STATE, "Nachweis fehlt");
        assertThat(application.getState()).isEqualTo(ApplicationState.RETURNED);

        List<ApplicationItem> again = application.submit(TODAY.plusDays(3), AppliedHonor::claim);

        assertThat(again).containsExactly(returned);
        assertThat(returned.getReason()).isNull();
        assertThat(application.getState()).isEqualTo(ApplicationState.UNDER_WAY);
    }

    @Test
    void theSameHonorForTheSamePerson_isThereOnce() {
        var application = HonorApplication.draft(RowId.next(), "mv", "Musikverein");
        Claim claim = Sample.claim(STATE);
        application.add(claim);
        application.add(claim);
        assertThat(application.getItems())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void whatTheClubSendsAgain_isTakenInOnlyIfItWasReturned() {
        ApplicationItem item = Sample.received(STATE);
        HonorApplication application = item.getApplication();
        Claim mended = Sample.claim(STATE, 1, Sample.rule("Ehrennadel in Gold", 8, null));

        application.receive(Sample.occasion(EVENT), TODAY, item.getId(), mended, Sample.CLUB_ID);
        assertThat(item.claim().person()).isNotEqualTo(mended.person());

        item.giveBack("kv", "Geburtsdatum fehlt");
        application.receive(Sample.occasion(EVENT), TODAY, item.getId(), mended, Sample.CLUB_ID);
        assertThat(item.getState()).isEqualTo(SUBMITTED);
        assertThat(item.getArithmetic()).isEqualTo(mended.arithmetic());
        assertThat(application.getItems()).containsExactly(item);
    }

    @Test
    void ruleThatChangesOnTheWay_leavesTheApplicationAlone() {
        HonorApplication application = Sample.submitted(STATE);
        ApplicationItem item = application.getItems().get(0);
        String rule = item.getRule();
        item.become(APPROVED, STATE, null);
        item.award("mv", new Handover(EVENT, null, null, null));
        assertThat(item.getRule()).isEqualTo(rule);
        assertThat(item.getEdition()).isEqualTo(1);
        assertThat(item.getTitle()).isEqualTo("Ehrennadel in Gold");
    }
}
