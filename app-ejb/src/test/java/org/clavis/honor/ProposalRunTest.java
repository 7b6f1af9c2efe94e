package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalRunTest {
    private static final int YEAR = 2027;
    private static final ProposalFilter PROPOSED = ProposalFilter.PROPOSED;

    @Test
    void whoCompletesTheYearsInTheYear_isDue() {
        ProposalList list = list(new People().player("Abel", 2017), PROPOSED);
        assertThat(list.items()).hasSize(1);
        Finding finding = list.items().get(0).finding();
        assertThat(finding.outcome()).isEqualTo(Outcome.DUE);
        assertThat(finding.step()).isEqualTo(10);
        assertThat(finding.count().years()).isEqualTo(10);
        assertThat(finding.evidence()).containsExactly(EvidenceGrade.OWN_RECORD);
    }

    @Test
    void whatWasMissed_isProposedTillItIsGiven_butIsNoAnniversaryOfTheYear() {
        People people = new People().player("Abel", 2015);
        assertThat(codes(people, PROPOSED)).containsExactly("BDMV-A-10");
        assertThat(codes(people, scope(ProposalScope.OVERDUE))).containsExactly("BDMV-A-10");
        assertThat(codes(people, scope(ProposalScope.DUE))).isEmpty();
        People given = new People().player("Abel", 2015, People.honor("BDMV-A-10", 10, 2025, GivenState.GIVEN));
        assertThat(codes(given, PROPOSED)).isEmpty();
    }

    @Test
    void refusedHonor_isNotProposed_butExplained() {
        People people = new People().player("Abel", 2017, People.honor("BDMV-A-10", 10, 2027, GivenState.REFUSED));
        assertThat(codes(people, PROPOSED)).isEmpty();
        assertThat(list(people, scope(ProposalScope.NOT_DUE)).items())
                .extracting(line -> line.finding().outcome())
                .contains(Outcome.REFUSED);
    }

    @Test
    void whatSomebodyNeverDid_isAReasonOnlyIfOneAsks() {
        People people = new People().player("Abel", 2017);
        assertThat(codes(people, scope(ProposalScope.NOT_DUE))).noneMatch(code -> code.startsWith("BDMV-D"));
        ProposalFilter asked = new ProposalFilter(
                ProposalScope.NOT_DUE, null, "BDMV-D-10", null, "", ProposalOrder.NAME, 1, Integer.MAX_VALUE);
        assertThat(list(people, asked).items())
                .extracting(line -> line.finding().outcome())
                .containsExactly(Outcome.NEVER_COUNTED);
    }

    @Test
    void lines_areSortedByEventHonorOrName() {
        People people = new People().player("Abel", 2017).player("Beck", 1997).player("Conz", 2007);
        assertThat(names(people, ProposalOrder.EVENT)).containsExactly("Abel", "Beck", "Conz");
        assertThat(names(people, ProposalOrder.HONOR)).containsExactly("Beck", "Conz", "Abel");
        assertThat(names(people, ProposalOrder.NAME)).containsExactly("Abel", "Beck", "Conz");
    }

    @Test
    void anEvent_isWhereOneOrganisationGivesItsHonors() {
        List<ActiveRule> rules = new ArrayList<>(People.rules("CLUB", "mv-lindenfeld"));
        rules.addAll(People.RULES);
        People people = new People().player("Abel", 2017).player("Beck", 2007);
        List<Proposal> lines = new ProposalRun(rules, YEAR, people.lives())
                .list(people.rows, PROPOSED)
                .items();
        assertThat(lines)
                .extracting(line -> line.finding().rule().awardingBody())
                .isSorted()
                .contains("mv-lindenfeld", People.FEDERATION);
    }

    @Test
    void filters_narrowToBodyHonorAndActivity() {
        People people = new People().player("Abel", 2017);
        assertThat(codes(people, filter("kv-bergstrasse", null, null))).isEmpty();
        assertThat(codes(people, filter(People.FEDERATION, "BDMV-A-10", null))).hasSize(1);
        assertThat(codes(people, filter(null, "BDMV-A-20", null))).isEmpty();
        assertThat(codes(people, filter(null, null, ActivityKind.MUSICIAN))).hasSize(1);
        assertThat(codes(people, filter(null, null, ActivityKind.CONDUCTOR))).isEmpty();
    }

    @Test
    void aPage_holdsItsLines_andTheTotalAll() {
        People people = new People().player("Abel", 2017).player("Beck", 2017).player("Conz", 2017);
        ProposalList second = list(people, PROPOSED.paged(2, 2));
        assertThat(second.items())
                .extracting(line -> line.person().familyName())
                .containsExactly("Conz");
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.cut()).isFalse();
        assertThat(list(people, PROPOSED.paged(9, 2)).items()).isEmpty();
    }

    @Test
    void nextHonor_isTheOneAfterThoseOfTheYear() {
        Proposal line =
                list(new People().player("Abel", 2017), PROPOSED).items().get(0);
        Finding next = Objects.requireNonNull(line.next());
        assertThat(next.year()).isEqualTo(2037);
        assertThat(next.step()).isEqualTo(20);
        assertThat(list(new People().player("Abel", 2018), scope(ProposalScope.NEXT))
                        .items())
                .extracting(one -> one.finding().year())
                .hasSize(1);
    }

    @Test
    void doubts_areNamed() {
        People people = new People()
                .add("Alt", LocalDate.of(1923, 1, 1), List.of(People.plays(1997, EvidenceGrade.OWN_RECORD)))
                .add("Datei", LocalDate.of(1980, 1, 1), List.of(People.plays(1997, EvidenceGrade.IMPORTED)))
                .add("Ohne", null, List.of(People.plays(1997, EvidenceGrade.OWN_RECORD)));
        assertThat(list(people, PROPOSED).items())
                .extracting(Proposal::doubts)
                .containsExactly(
                        java.util.Set.of(ProposalDoubt.OLDER_THAN_HUNDRED),
                        java.util.Set.of(ProposalDoubt.ONLY_IMPORTED),
                        java.util.Set.of(ProposalDoubt.BIRTH_DATE_MISSING));
    }

    @Test
    void withoutRules_nobodyIsProposed() {
        People people = new People().player("Abel", 2017);
        ProposalList list = new ProposalRun(List.of(), YEAR, people.lives()).list(people.rows, PROPOSED);
        assertThat(list.items()).isEmpty();
        assertThat(list.rules()).isEmpty();
    }

    @Test
    void whoWasRemovedMeanwhile_isLeftOut() {
        People people = new People().player("Abel", 2017);
        assertThat(new ProposalRun(People.RULES, YEAR, Map.of())
                        .list(people.rows, PROPOSED)
                        .items())
                .isEmpty();
    }

    private static ProposalList list(People people, ProposalFilter filter) {
        return new ProposalRun(People.RULES, YEAR, people.lives()).list(people.rows, filter);
    }

    private static List<String> codes(People people, ProposalFilter filter) {
        return list(people, filter).items().stream()
                .map(line -> line.finding().rule().content().code())
                .toList();
    }

    private static List<String> names(People people, ProposalOrder order) {
        ProposalFilter sorted = new ProposalFilter(
                ProposalScope.PROPOSED, null, null, ActivityKind.MUSICIAN, "", order, 1, Integer.MAX_VALUE);
        return list(people, sorted).items().stream()
                .map(line -> line.person().familyName())
                .toList();
    }

    private static ProposalFilter scope(ProposalScope scope) {
        return new ProposalFilter(scope, null, null, null, "", ProposalOrder.EVENT, 1, Integer.MAX_VALUE);
    }

    private static ProposalFilter filter(@Nullable String body, @Nullable String code, @Nullable ActivityKind kind) {
        return new ProposalFilter(
                ProposalScope.PROPOSED, body, code, kind, "", ProposalOrder.EVENT, 1, Integer.MAX_VALUE);
    }
}
