package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.clavis.audit.Protokoll;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.Test;

/** What the first start of the demo leaves in its tenants. */
@Inside
class DemoIT {
    @Inject
    private MemberDirectory directory;

    @Inject
    private Protokoll protokoll;

    @Inject
    private Honors honors;

    @Inject
    private HonorProposals proposals;

    @Inject
    private Federations federations;

    @Test
    @As(tenant = "mv-lindenfeld")
    void lindenfeld_has240PeopleOfWhom70Play() {
        var playing = new DirectoryFilter(Set.of(), Set.of(), Set.of(ActivityKind.MUSICIAN), Set.of(), null, null);

        assertThat(directory.page(DirectoryQuery.FIRST_PAGE).total()).isEqualTo(240);
        assertThat(directory.page(DirectoryQuery.FIRST_PAGE.filtered(playing)).total())
                .isEqualTo(70);
    }

    @Test
    @As(tenant = "mv-lindenfeld")
    void lindenfeld_isListedInGermanOrder() {
        assertThat(directory.page(DirectoryQuery.EVERYBODY).items())
                .extracting(DirectoryRow::familyName)
                .containsSubsequence("Lautenschläger", "Mößinger", "Schüßler", "von der Tann");
    }

    @Test
    @As(tenant = "sk-rotbach")
    void rotbach_has90People() {
        assertThat(directory.page(DirectoryQuery.FIRST_PAGE).total()).isEqualTo(90);
    }

    @Test
    @As(tenant = "kv-bergstrasse")
    void districtFederation_hasItsOfficeHolders() {
        assertThat(directory.page(DirectoryQuery.FIRST_PAGE).total()).isEqualTo(25);
    }

    @Test
    @As(tenant = "lv-suedwest")
    void stateFederation_hasItsOfficeHolders() {
        assertThat(directory.page(DirectoryQuery.FIRST_PAGE).total()).isEqualTo(25);
    }

    @Test
    @As(tenant = "mv-lindenfeld")
    void everybody_wasRecordedInTheProtokoll() {
        assertThat(protokoll.since(0).members()).hasSizeGreaterThanOrEqualTo(240);
        assertThat(protokoll.verify().isIntact()).isTrue();
    }

    @Test
    @As(tenant = "mv-lindenfeld")
    void lindenfeld_belongsToDistrictAndState() {
        assertThat(federations.above(GermanDate.today(), AffiliationPurpose.HONORS))
                .extracting(Superior::alias)
                .containsExactly("kv-bergstrasse", "lv-suedwest");
    }

    @Test
    @As(tenant = "mv-lindenfeld")
    void honors_wereGivenAssumedAndRefused() {
        assertThat(honors(HonorState.GIVEN)).isGreaterThan(50);
        assertThat(honors(HonorState.ASSUMED)).isGreaterThan(10);
        assertThat(honors(HonorState.REFUSED)).isEqualTo(1);
    }

    @Test
    @As(tenant = "mv-lindenfeld")
    void whatWasAssumedOrGiven_isNotAssumedAgain() {
        assertThat(proposals.setUp(2019, true, new Progress()).assumed()).isEmpty();
    }

    private long honors(HonorState state) {
        return honors.page(new HonorFilter(null, null, state), 0, 1).total();
    }
}
