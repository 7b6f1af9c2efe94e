package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.tenant.entity.AffiliationPurpose.FEES;
import static org.clavis.tenant.entity.AffiliationPurpose.HONORS;
import static org.clavis.tenant.entity.AffiliationPurpose.REPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.junit.jupiter.api.Test;

/** What each side of an affiliation may do with it. */
class AffiliationTest {
    private static final UUID CLUB = UUID.randomUUID();
    private static final UUID DISTRICT = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AffiliationTerms TERMS = new AffiliationTerms(Set.of(REPORT, HONORS), "17", true);

    private static Affiliation proposed() {
        return Affiliation.proposed(CLUB, CLUB, DISTRICT, FIRST, TERMS);
    }

    private static Affiliation confirmed() {
        var affiliation = proposed();
        affiliation.confirm(DISTRICT);
        return affiliation;
    }

    @Test
    void proposal_connectsNobody() {
        assertThat(new AffiliationGraph(List.of(proposed())).above(CLUB, FIRST, REPORT))
                .isEmpty();
        assertThat(new AffiliationGraph(List.of(confirmed())).above(CLUB, FIRST, REPORT))
                .hasSize(1);
    }

    @Test
    void whoProposed_doesNotConfirm() {
        assertRefused(() -> proposed().confirm(CLUB), "tenant.affiliation.confirmedByProposer");
    }

    @Test
    void declinedProposal_cannotBeConfirmedAfterwards() {
        var affiliation = proposed();
        affiliation.decline(DISTRICT);

        assertThat(affiliation.state()).isEqualTo(AffiliationState.DECLINED);
        assertRefused(() -> affiliation.confirm(DISTRICT), "tenant.affiliation.decided");
    }

    @Test
    void ownProposal_isWithdrawn() {
        var affiliation = proposed();
        affiliation.decline(CLUB);

        assertThat(affiliation.state()).isEqualTo(AffiliationState.WITHDRAWN);
    }

    @Test
    void affiliationThatStands_isNotDeclinedButEnded() {
        assertRefused(() -> confirmed().decline(DISTRICT), "tenant.affiliation.decided");
        assertRefused(() -> proposed().end(FIRST), "tenant.affiliation.notStanding");
    }

    @Test
    void ownProposal_isCorrectedAsAWhole() {
        var terms = new AffiliationTerms(Set.of(FEES), "18", false);
        var affiliation = proposed();
        affiliation.correct(CLUB, terms);

        assertThat(affiliation.terms()).isEqualTo(terms);
        assertRefused(() -> proposed().correct(DISTRICT, terms), "tenant.affiliation.notStanding");
    }

    @Test
    void number_isTheMatterOfTheParent() {
        var renumbered = new AffiliationTerms(TERMS.purposes(), "18", true);
        var affiliation = confirmed();
        affiliation.correct(DISTRICT, renumbered);

        assertThat(affiliation.terms()).isEqualTo(renumbered);
        assertRefused(() -> confirmed().correct(CLUB, renumbered), "tenant.affiliation.numberOfParent");
    }

    @Test
    void main_isTheMatterOfTheChild() {
        var second = new AffiliationTerms(TERMS.purposes(), "17", false);
        var affiliation = confirmed();
        affiliation.correct(CLUB, second);

        assertThat(affiliation.terms()).isEqualTo(second);
        assertRefused(() -> confirmed().correct(DISTRICT, second), "tenant.affiliation.mainOfChild");
    }

    @Test
    void purpose_isTakenAwayByEither_andGivenByNeitherAlone() {
        for (UUID side : List.of(CLUB, DISTRICT)) {
            var affiliation = confirmed();
            affiliation.correct(side, new AffiliationTerms(Set.of(REPORT), "17", true));

            assertThat(affiliation.terms().purposes()).containsOnly(REPORT);
            assertRefused(
                    () -> confirmed().correct(side, new AffiliationTerms(Set.of(REPORT, FEES), "17", true)),
                    "tenant.affiliation.widened");
        }
    }

    @Test
    void withoutPurpose_thereIsNone() {
        assertRefused(() -> new AffiliationTerms(Set.of(), null, true), "tenant.affiliation.noPurpose");
    }

    @Test
    void stranger_findsNothing_andOldVersionIsRefused() {
        assertThatThrownBy(() -> confirmed().require(UUID.randomUUID(), 0)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> confirmed().require(CLUB, 7)).isInstanceOf(RecordChanged.class);
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOf(BusinessRuleViolated.class).hasMessage(key);
    }
}
