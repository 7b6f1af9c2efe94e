package org.clavis.honor.entity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
import static org.clavis.honor.entity.application.Sample.CLUB;
import static org.clavis.honor.entity.application.Sample.DISTRICT;
import static org.clavis.honor.entity.application.Sample.DISTRICT_ID;
import static org.clavis.honor.entity.application.Sample.EVENT;
import static org.clavis.honor.entity.application.Sample.STATE;
import static org.clavis.honor.entity.application.Sample.STATE_ID;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which step follows which, and who may take it. */
class ApplicationItemTest {
    /** A way to each state, and what may follow: written down a second time, by hand. */
    private static final Map<ItemState, Set<ItemState>> ALLOWED = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(CHECKED, FORWARDED, RETURNED, REJECTED, APPROVED),
            CHECKED, EnumSet.of(FORWARDED, RETURNED, REJECTED, APPROVED),
            FORWARDED, EnumSet.of(RETURNED, REJECTED, APPROVED),
            RETURNED, EnumSet.of(SUBMITTED),
            REJECTED, EnumSet.noneOf(ItemState.class),
            APPROVED, EnumSet.of(ORDERED, AWARDED, REVOKED),
            ORDERED, EnumSet.of(AWARDED, REVOKED),
            AWARDED, EnumSet.of(REVOKED),
            REVOKED, EnumSet.noneOf(ItemState.class));

    private static final Map<ItemState, List<ItemState>> WAY = Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(SUBMITTED),
            CHECKED, List.of(SUBMITTED, CHECKED),
            FORWARDED, List.of(SUBMITTED, FORWARDED),
            RETURNED, List.of(SUBMITTED, RETURNED),
            REJECTED, List.of(SUBMITTED, REJECTED),
            APPROVED, List.of(SUBMITTED, APPROVED),
            ORDERED, List.of(SUBMITTED, APPROVED, ORDERED),
            AWARDED, List.of(SUBMITTED, APPROVED, AWARDED),
            REVOKED, List.of(SUBMITTED, APPROVED, REVOKED));

    static Stream<Arguments> everyPair() {
        return Stream.of(ItemState.values())
                .flatMap(from -> Stream.of(ItemState.values()).map(to -> Arguments.of(from, to)));
    }

    private static ApplicationItem in(ItemState state) {
        ApplicationItem item = Sample.draft(STATE).getItems().get(0);
        Objects.requireNonNull(WAY.get(state)).forEach(step -> item.become(step, "somebody", "deshalb"));
        return item;
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStep_isTakenIfItMayFollow_andRefusedOtherwise(ItemState from, ItemState to) {
        ApplicationItem item = in(from);
        if (Objects.requireNonNull(ALLOWED.get(from)).contains(to)) {
            item.become(to, "somebody", "deshalb");
            assertThat(item.getState()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> item.become(to, "somebody", "deshalb"))
                    .isInstanceOf(BusinessRuleViolated.class)
                    .hasMessage("honor.application.rule.step");
            assertThat(item.getState()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemState.class,
            names = {"RETURNED", "REJECTED", "REVOKED"})
    void whatTheClubMustUnderstand_needsAReason(ItemState state) {
        ApplicationItem item = in(state == REVOKED ? APPROVED : SUBMITTED);
        assertThatThrownBy(() -> item.become(state, "somebody", "  ")).hasMessage("honor.application.rule.reason");
    }

    @Test
    void aDistrict_checksAndForwardsWhatIsAwardedAbove_andDecidesNothingOfIt() {
        ApplicationItem item = Sample.received(STATE);
        item.check(DISTRICT);
        assertThatThrownBy(() -> item.decide(DISTRICT, APPROVED, null)).hasMessage("honor.application.rule.notYours");
        assertThatThrownBy(() -> item.decide(DISTRICT, REJECTED, "nein")).hasMessage("honor.application.rule.notYours");
        item.forward(DISTRICT, STATE_ID);
        assertThat(item.getState()).isEqualTo(FORWARDED);
        assertThat(item.getSentToId()).isEqualTo(STATE_ID);
    }

    @Test
    void whatIsForwarded_isOutOfHand() {
        ApplicationItem item = Sample.received(STATE);
        item.forward(DISTRICT, STATE_ID);
        assertThatThrownBy(() -> item.check(DISTRICT)).hasMessage("honor.application.rule.notHere");
        assertThatThrownBy(() -> item.giveBack(DISTRICT, "doch nicht")).hasMessage("honor.application.rule.notHere");
        assertThatThrownBy(() -> item.forward(DISTRICT, STATE_ID)).hasMessage("honor.application.rule.notHere");
    }

    @Test
    void anOwnHonor_isDecidedAndNotForwarded() {
        ApplicationItem item = Sample.received(DISTRICT);
        assertThatThrownBy(() -> item.forward(DISTRICT, STATE_ID)).hasMessage("honor.application.rule.ownHonor");
        item.decide(DISTRICT, APPROVED, null);
        item.decide(DISTRICT, ORDERED, null);
        item.award(DISTRICT, new Handover(EVENT, "Jahreskonzert", "Eva Muster", "2026-7"));
        item.decide(DISTRICT, REVOKED, "Irrtum in der Person");
        assertThat(item.getAwardedOn()).isEqualTo(EVENT);
        assertThat(item.getCertificateNumber()).isEqualTo("2026-7");
        assertThat(item.getDecidedBy()).isEqualTo(DISTRICT);
    }

    @Test
    void aClub_neitherChecksNorReturnsItsOwnApplication() {
        ApplicationItem item = Sample.submitted(STATE).getItems().get(0);
        assertThatThrownBy(() -> item.check(CLUB)).hasMessage("honor.application.rule.notHere");
        assertThatThrownBy(() -> item.giveBack(CLUB, "x")).hasMessage("honor.application.rule.notHere");
        assertThatThrownBy(() -> item.decide(CLUB, APPROVED, null)).hasMessage("honor.application.rule.notYours");
    }

    @Test
    void onlyClubAndAwardingBody_handOver() {
        ApplicationItem item = Sample.received(STATE);
        item.become(APPROVED, STATE, null);
        var handover = new Handover(EVENT, null, null, null);
        assertThatThrownBy(() -> item.award(DISTRICT, handover)).hasMessage("honor.application.rule.notYours");
        assertThatThrownBy(() -> item.award(CLUB, new Handover(null, null, null, null)))
                .hasMessage("shared.constraint.NotNull");
        assertThatCode(() -> item.award(CLUB, handover)).doesNotThrowAnyException();
    }

    @Test
    void aReportedStep_countsFromAboveOnly_exceptTheHandover() {
        ApplicationItem item = Sample.received(STATE);
        item.follow(Sample.CLUB_ID, Sample.step(item, CHECKED, DISTRICT));
        assertThat(item.getState()).isEqualTo(SUBMITTED);
        item.forward(DISTRICT, STATE_ID);
        item.follow(STATE_ID, Sample.step(item, CHECKED, STATE));
        assertThat(item.getState()).isEqualTo(FORWARDED);
        item.follow(STATE_ID, Sample.step(item, APPROVED, STATE));
        item.follow(Sample.CLUB_ID, Sample.step(item, AWARDED, CLUB));
        assertThat(item.getState()).isEqualTo(AWARDED);
        assertThat(item.getAwardedOn()).isEqualTo(EVENT);
    }

    @Test
    void aReport_isBelievedFromNeighbours_aboutThoseWhoMayTakeTheStep() {
        ApplicationItem item = Sample.received(STATE);
        item.forward(DISTRICT, STATE_ID);
        assertThat(item.mayFollow(STATE_ID, Sample.step(item, APPROVED, STATE))).isTrue();
        assertThat(item.mayFollow(STATE_ID, Sample.step(item, APPROVED, DISTRICT)))
                .isFalse();
        assertThat(item.mayFollow(STATE_ID, Sample.step(item, CHECKED, CLUB))).isFalse();
        assertThat(item.mayFollow(STATE_ID, Sample.step(item, SUBMITTED, STATE)))
                .isFalse();
        assertThat(item.mayFollow(Sample.CLUB_ID, Sample.step(item, AWARDED, CLUB)))
                .isTrue();
        assertThat(item.mayFollow(RowId.next(), Sample.step(item, APPROVED, STATE)))
                .isFalse();
        assertThat(item.mayFollow(DISTRICT_ID, Sample.step(item, RETURNED, STATE)))
                .isFalse();
    }
}
