package org.clavis.it.inside.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.AffiliationProposal;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.Affiliations;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.AffiliationState;
import org.clavis.tenant.entity.AffiliationTerms;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One side proposes, the other decides; both see the same, and nobody else anything. */
@Inside
class AffiliationsIT {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final AffiliationTerms TERMS =
            new AffiliationTerms(Set.of(AffiliationPurpose.REPORT, AffiliationPurpose.FEES), "4711", true);

    @Inject
    private Affiliations affiliations;

    @Inject
    private Federations federations;

    @Inject
    private Tenants tenants;

    /** A club and a district of their own for each test: what has been declined stays in the list. */
    private final String suffix = Long.toHexString(System.nanoTime());

    private Acting club;
    private Acting district;

    @BeforeEach
    void clubAndDistrict() throws Exception {
        club = founded("consent-club-" + suffix, TenantLevel.CLUB);
        district = founded("consent-district-" + suffix, TenantLevel.DISTRICT);
    }

    private Acting founded(String alias, TenantLevel level) throws Exception {
        CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                .call(() -> tenants.found(alias, "Testverband " + alias, level));
        return Acting.in(alias);
    }

    private UUID proposed() throws Exception {
        return club.call(() ->
                affiliations.propose(new AffiliationProposal(district.tenant().alias(), true, FIRST, TERMS)));
    }

    private AffiliationRow seenBy(Acting side, UUID id) throws Exception {
        return side.call(() -> affiliations.open(id));
    }

    private void confirm(Acting side, UUID id) throws Exception {
        side.call(() -> {
            affiliations.confirm(id, affiliations.open(id).version());
            return true;
        });
    }

    private int above() throws Exception {
        return club.call(() -> federations.above(GermanDate.today(), AffiliationPurpose.REPORT))
                .size();
    }

    @Test
    void proposal_waitsForTheOtherSide_andStandsWhenItIsConfirmed() throws Exception {
        UUID id = proposed();

        assertThat(above()).isZero();
        assertThat(seenBy(district, id).isForUsToDecide()).isTrue();
        assertThat(seenBy(club, id).isForUsToDecide()).isFalse();

        confirm(district, id);

        assertThat(above()).isEqualTo(1);
        assertThat(district.call(() -> federations.below(GermanDate.today(), AffiliationPurpose.REPORT)))
                .singleElement()
                .satisfies(one -> assertThat(one.memberNumber()).isEqualTo("4711"));
        assertThat(district.call(() -> federations.below(GermanDate.today(), AffiliationPurpose.HONORS)))
                .isEmpty();
    }

    @Test
    void ownProposal_isNotConfirmedByWhoeverMadeIt() throws Exception {
        UUID id = proposed();

        assertThatThrownBy(() -> confirm(club, id))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("tenant.affiliation.confirmedByProposer");
    }

    @Test
    void declinedProposal_isSeenByBoth_andConnectsNobody() throws Exception {
        UUID id = proposed();
        district.call(() -> {
            affiliations.decline(id, affiliations.open(id).version());
            return true;
        });

        assertThat(seenBy(club, id).state()).isEqualTo(AffiliationState.DECLINED);
        assertThat(above()).isZero();
    }

    @Test
    void stranger_seesNothingOfIt() throws Exception {
        UUID id = proposed();
        Acting stranger = founded("consent-stranger-" + suffix, TenantLevel.DISTRICT);

        assertThat(stranger.call(affiliations::all)).isEmpty();
        assertThatThrownBy(() -> seenBy(stranger, id)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void staleVersion_isRefused() throws Exception {
        UUID id = proposed();
        long stale = seenBy(district, id).version();
        club.call(() -> {
            affiliations.correct(id, stale, new AffiliationTerms(TERMS.purposes(), "4712", true));
            return true;
        });

        assertThatThrownBy(() -> district.call(() -> {
                    affiliations.confirm(id, stale);
                    return true;
                }))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void eitherSide_endsIt() throws Exception {
        UUID id = proposed();
        confirm(district, id);

        club.call(() -> {
            affiliations.end(
                    id, affiliations.open(id).version(), GermanDate.today().minusDays(1));
            return true;
        });

        assertThat(above()).isZero();
        assertThat(seenBy(district, id).to()).isEqualTo(GermanDate.today().minusDays(1));
    }

    @Test
    void club_takesNobodyIn() {
        assertThatThrownBy(() -> district.call(() -> affiliations.propose(
                        new AffiliationProposal(club.tenant().alias(), true, FIRST, TERMS))))
                .hasMessage("tenant.affiliation.noFederation");
    }

    @Test
    void withoutTheRight_nothingIsProposed() {
        assertThatThrownBy(() -> club.with("affiliations:read")
                        .call(() -> affiliations.propose(
                                new AffiliationProposal(district.tenant().alias(), true, FIRST, TERMS))))
                .isInstanceOf(AccessDenied.class);
    }
}
