package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.clavis.audit.Protokoll;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.entity.ActivityKind;
import org.junit.jupiter.api.Test;

/** What the first start of the demo leaves in its tenants. */
@Inside
class DemoIT {
    @Inject
    private MemberDirectory directory;

    @Inject
    private Protokoll protokoll;

    @Test
    @As(tenant = "mv-lindenfeld")
    void lindenfeld_has240PeopleOfWhom70Play() {
        var playing = new DirectoryFilter(Set.of(), Set.of(), Set.of(ActivityKind.MUSICIAN), null, null);

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
}
