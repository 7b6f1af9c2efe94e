package org.clavis.it.inside.federation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.club.Affiliates;
import org.clavis.club.OutsideOrganisations;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.Whereabouts;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.federation.Circular;
import org.clavis.federation.ContactPurpose;
import org.clavis.federation.OfficerFilter;
import org.clavis.federation.Officers;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.member.entity.Office;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.transfer.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A club without software reports by a program; then the district knows who holds office there, while it belongs to it. */
@Inside
class OfficersIT {
    private static final OfficerFilter CHAIRS = new OfficerFilter(Set.of(Office.CHAIR), "", null, null);

    @Inject
    private Tenants tenants;

    @Inject
    private OutsideOrganisations outside;

    @Inject
    private Affiliates affiliates;

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Protokoll protokoll;

    private Acting district;
    private String alias = "";
    private UUID club = new UUID(0, 0);

    /** A district of its own for each test. */
    @BeforeEach
    void clubHasReported() throws Exception {
        String name = "officers-" + Long.toHexString(System.nanoTime());
        CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                .call(() -> tenants.found(name, "Testverband " + name, TenantLevel.DISTRICT));
        district = Acting.in(name);
        club = district.call(() -> outside.enter(Spielmannszug.organisation()));
        alias = name + ".301";
        district.call(() -> {
            UUID campaign = campaigns.draft(Spielmannszug.terms());
            campaigns.announce(campaign, campaigns.open(campaign).getVersion());
            UUID meldung = desk.file(Spielmannszug.report(campaign, name));
            desk.accept(meldung, desk.open(meldung).meldung().getVersion());
            return meldung;
        });
    }

    @Test
    void everybodyInOffice_isFoundOnce() throws Exception {
        assertThat(district.call(() -> officers.list(OfficerFilter.NONE)))
                .extracting(one -> one.name() + one.held().size())
                .containsExactly("Kim Ahorn2", "Kim Birke1");
        assertThat(district.call(() -> officers.list(CHAIRS))).singleElement().satisfies(one -> {
            assertThat(one.club().name()).isEqualTo("Spielmannszug");
            assertThat(one.held()).hasSize(1);
        });
    }

    @Test
    void outsideClub_isOneOfOurs_untilItLeaves() throws Exception {
        assertThat(district.call(() -> affiliates.find(alias, GermanDate.today(), AffiliationPurpose.REPORT)))
                .hasValueSatisfying(one -> assertThat(one.where()).isEqualTo(Whereabouts.NO_SOFTWARE));

        district.call(() -> {
            OutsideOrganisation edited = outside.open(club);
            edited.setEndedOn(GermanDate.today().minusDays(1));
            outside.correct(club, edited.getVersion(), edited);
            return club;
        });

        assertThat(district.call(() -> affiliates.find(alias, GermanDate.today(), AffiliationPurpose.REPORT)))
                .isEmpty();
        assertThat(district.call(() -> officers.list(OfficerFilter.NONE))).isEmpty();
    }

    @Test
    void export_standsInTheProtokollWithItsPurpose() throws Exception {
        var table = new ByteArrayOutputStream();
        district.call(() -> {
            officers.export(CHAIRS, ContactPurpose.INVITATION, TableFormat.CSV, table);
            return true;
        });

        assertThat(table.toString(UTF_8)).contains("Ahorn;Am Markt 1;64999").doesNotContain("Birke");
        var exports = new ProtokollQuery(null, null, AuditAction.EXPORT, null, null, null, 1, 10);
        assertThat(district.call(() -> protokoll.page(exports)).entries().get(0).changes())
                .anySatisfy(fact -> assertThat(Objects.toString(fact.after())).isEqualTo("Einladung"))
                .anySatisfy(fact -> assertThat(Objects.toString(fact.after())).isEqualTo("1"));
    }

    @Test
    void letters_areOnePaper() throws Exception {
        var paper = new ByteArrayOutputStream();
        district.call(() -> {
            officers.letters(
                    OfficerFilter.NONE,
                    ContactPurpose.CIRCULAR,
                    new Circular("Versammlung", "Wir laden ein.\n\nBitte sagen Sie zu.", "Vorsitz"),
                    paper);
            return true;
        });

        assertThat(paper.toString(ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    void withoutTheRightToMeldungen_nobodyIsFound() {
        assertThatThrownBy(() -> district.with("clubs:read").call(() -> officers.list(OfficerFilter.NONE)))
                .isInstanceOf(AccessDenied.class);
    }
}
