package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.tenant.entity.AffiliationPurpose.FEES;
import static org.clavis.tenant.entity.AffiliationPurpose.HONORS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.entity.AffiliationGraph.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AffiliationGraphTest {
    private static final UUID CLUB = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final UUID OTHER_DISTRICT = UUID.randomUUID();
    private static final UUID STATE = UUID.randomUUID();
    private static final UUID NATION = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Affiliation affiliation(UUID child, UUID parent, int from, @Nullable Integer to, boolean main) {
        var affiliation = new Affiliation(
                child, parent, LocalDate.of(from, 1, 1), new AffiliationTerms(Set.of(HONORS, FEES), null, main));
        if (to != null) {
            affiliation.end(LocalDate.of(to, 12, 31));
        }
        return affiliation;
    }

    private static Affiliation since(UUID child, UUID parent, int from) {
        return affiliation(child, parent, from, null, false);
    }

    private static AffiliationGraph graph(Affiliation... affiliations) {
        return new AffiliationGraph(List.of(affiliations));
    }

    private static Way way(UUID organisation, UUID via, int distance) {
        return new Way(organisation, via, distance, null);
    }

    private static List<Way> above(AffiliationGraph graph) {
        return graph.above(CLUB, TODAY, HONORS);
    }

    @Test
    void everybodyAbove_isFoundWithTheDirectParentOnTheWay() {
        AffiliationGraph graph =
                graph(since(STATE, NATION, 1950), since(CLUB, DISTRICT, 1990), since(DISTRICT, STATE, 1970));

        assertThat(above(graph))
                .containsExactly(way(DISTRICT, DISTRICT, 1), way(STATE, DISTRICT, 2), way(NATION, DISTRICT, 3));
        assertThat(graph.below(STATE, TODAY, HONORS))
                .containsExactly(way(DISTRICT, DISTRICT, 1), way(CLUB, DISTRICT, 2));
    }

    @Test
    void clubOfTwoDistricts_reachesTheirStateOnce_byItsMainDistrict() {
        assertThat(above(graph(
                        since(CLUB, OTHER_DISTRICT, 1980),
                        affiliation(CLUB, DISTRICT, 1990, null, true),
                        since(OTHER_DISTRICT, STATE, 1970),
                        since(DISTRICT, STATE, 1970))))
                .containsExactly(
                        way(DISTRICT, DISTRICT, 1), way(OTHER_DISTRICT, OTHER_DISTRICT, 1), way(STATE, DISTRICT, 2));
    }

    @Test
    void shorterWay_isTaken() {
        assertThat(above(graph(since(CLUB, DISTRICT, 1990), since(DISTRICT, STATE, 1970), since(CLUB, STATE, 2000))))
                .containsExactly(way(DISTRICT, DISTRICT, 1), way(STATE, STATE, 1));
    }

    @Test
    void affiliation_countsFromItsFirstToItsLastDay() {
        AffiliationGraph graph = graph(affiliation(CLUB, DISTRICT, 2000, 2010, false));

        assertThat(graph.above(CLUB, LocalDate.of(1999, 12, 31), HONORS)).isEmpty();
        assertThat(graph.above(CLUB, LocalDate.of(2000, 1, 1), HONORS)).hasSize(1);
        assertThat(graph.above(CLUB, LocalDate.of(2010, 12, 31), HONORS)).hasSize(1);
        assertThat(graph.above(CLUB, LocalDate.of(2011, 1, 1), HONORS)).isEmpty();
    }

    @Test
    void wayDown_knowsTheNumberThatTheNearestFederationGave() {
        var inDistrict = new Affiliation(
                CLUB, DISTRICT, LocalDate.of(1990, 1, 1), new AffiliationTerms(Set.of(HONORS), "17", true));
        var inState = new Affiliation(
                DISTRICT, STATE, LocalDate.of(1970, 1, 1), new AffiliationTerms(Set.of(HONORS), "08", true));

        assertThat(graph(inDistrict, inState).below(STATE, TODAY, HONORS))
                .containsExactly(new Way(DISTRICT, DISTRICT, 1, "08"), new Way(CLUB, DISTRICT, 2, "17"));
    }

    @Test
    void affiliationForAnotherPurpose_doesNotCount() {
        var forFees = new Affiliation(
                DISTRICT, STATE, LocalDate.of(1970, 1, 1), new AffiliationTerms(Set.of(FEES), null, false));

        assertThat(above(graph(since(CLUB, DISTRICT, 1990), forFees))).containsExactly(way(DISTRICT, DISTRICT, 1));
    }

    @Test
    void circle_isRefused() {
        AffiliationGraph graph = graph(since(CLUB, DISTRICT, 1990), since(DISTRICT, STATE, 1970));

        assertRefused(graph, since(STATE, CLUB, 2020), "tenant.affiliation.circle");
        assertRefused(graph, since(DISTRICT, CLUB, 2020), "tenant.affiliation.circle");
        assertThatCode(() -> graph.admit(since(CLUB, STATE, 2020))).doesNotThrowAnyException();
    }

    @Test
    void circleThatClosesOnALaterDay_isRefused() {
        AffiliationGraph graph = graph(since(CLUB, DISTRICT, 2030));

        assertRefused(graph, since(DISTRICT, CLUB, 2020), "tenant.affiliation.circle");
        assertThatCode(() -> graph.admit(affiliation(DISTRICT, CLUB, 2020, 2029, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void circleThatWasOver_isNone() {
        AffiliationGraph graph = graph(affiliation(CLUB, DISTRICT, 1990, 2000, false));

        assertThatCode(() -> graph.admit(since(DISTRICT, CLUB, 2001))).doesNotThrowAnyException();
        assertRefused(graph, since(DISTRICT, CLUB, 2000), "tenant.affiliation.circle");
    }

    @Test
    void sameAffiliationTwiceAtATime_isRefused() {
        AffiliationGraph graph = graph(affiliation(CLUB, DISTRICT, 1990, 2000, false));

        assertRefused(graph, since(CLUB, DISTRICT, 1980), "tenant.affiliation.twice");
        assertRefused(graph, since(CLUB, DISTRICT, 2000), "tenant.affiliation.twice");
        assertThatCode(() -> graph.admit(since(CLUB, DISTRICT, 2001))).doesNotThrowAnyException();
    }

    @Test
    void mainAffiliation_isOneAtATime() {
        AffiliationGraph graph = graph(affiliation(CLUB, DISTRICT, 1990, 2000, true));

        assertRefused(graph, affiliation(CLUB, OTHER_DISTRICT, 1995, null, true), "tenant.affiliation.mainTwice");
        assertThatCode(() -> graph.admit(affiliation(CLUB, OTHER_DISTRICT, 2001, null, true)))
                .doesNotThrowAnyException();
    }

    @Test
    void organisation_doesNotBelongToItself() {
        assertThatThrownBy(() -> since(CLUB, CLUB, 2000)).hasMessage("tenant.affiliation.self");
    }

    @Test
    void affiliation_doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> affiliation(CLUB, DISTRICT, 2000, 1999, false))
                .hasMessage("tenant.affiliation.endsBeforeItBegins");
    }

    private static void assertRefused(AffiliationGraph graph, Affiliation added, String key) {
        assertThatThrownBy(() -> graph.admit(added))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage(key);
    }
}
