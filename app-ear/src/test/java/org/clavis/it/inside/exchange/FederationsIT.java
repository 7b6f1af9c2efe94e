package org.clavis.it.inside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.clavis.access.AccessDenied;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Subordinate;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who belongs to whom, as each organisation sees it. */
@Inside
class FederationsIT {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Inject
    private Federations federations;

    @BeforeEach
    void clubDistrictAndState() throws Exception {
        Acting.in("federations-club");
        Acting.in("federations-district");
        Acting.in("federations-state");
        affiliate("federations-club", "federations-district");
        affiliate("federations-district", "federations-state");
    }

    private UUID affiliate(String child, String parent) throws Exception {
        return asOperator(
                () -> federations.affiliate(child, parent, FIRST, Set.of(AffiliationPurpose.HONORS), null, true));
    }

    private static <T> T asOperator(Callable<T> task) throws Exception {
        return CallContext.withoutTenant(Actor.job("tests", Set.of("operator"))).call(task);
    }

    private List<Superior> above(String alias) throws Exception {
        return Acting.in(alias).call(() -> federations.above(GermanDate.today(), AffiliationPurpose.HONORS));
    }

    private List<Subordinate> below(String alias) throws Exception {
        return Acting.in(alias).call(() -> federations.below(GermanDate.today(), AffiliationPurpose.HONORS));
    }

    @Test
    void club_seesItsDistrictAndItsState() throws Exception {
        assertThat(above("federations-club"))
                .extracting(Superior::alias, Superior::viaAlias, Superior::distance)
                .containsExactly(
                        tuple("federations-district", "federations-district", 1),
                        tuple("federations-state", "federations-district", 2));
        assertThat(below("federations-club")).isEmpty();
        assertThat(Acting.in("federations-club").call(federations::own).name())
                .isEqualTo("Testverein federations-club");
    }

    @Test
    void state_seesEverybodyBelow() throws Exception {
        assertThat(below("federations-state"))
                .extracting(Subordinate::alias)
                .containsExactly("federations-district", "federations-club");
        assertThat(above("federations-state")).isEmpty();
    }

    @Test
    void affiliatingAgain_changesNothing() throws Exception {
        assertThat(affiliate("federations-club", "federations-district"))
                .isEqualTo(affiliate("federations-club", "federations-district"));
        assertThat(below("federations-district")).hasSize(1);
    }

    @Test
    void circle_isRefused() {
        assertThatThrownBy(() -> affiliate("federations-state", "federations-club"))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("tenant.affiliation.circle");
    }

    @Test
    void endedAffiliation_isOverTheDayAfter() throws Exception {
        String leaver = "leaver-" + Long.toHexString(System.nanoTime());
        Acting.in(leaver);
        UUID id = affiliate(leaver, "federations-state");
        assertThat(above(leaver)).hasSize(1);

        asOperator(() -> {
            federations.end(id, GermanDate.today().minusDays(1));
            return id;
        });

        assertThat(above(leaver)).isEmpty();
    }

    @Test
    void clubItself_affiliatesNobody() {
        assertThatThrownBy(() -> Acting.in("federations-club")
                        .call(() -> federations.affiliate(
                                "federations-club",
                                "federations-state",
                                FIRST,
                                Set.of(AffiliationPurpose.FEES),
                                null,
                                false)))
                .isInstanceOf(AccessDenied.class);
    }
}
