package org.clavis.it.inside.meldung;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clavis.access.AccessDenied;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.clavis.meldung.transfer.DosbExport;
import org.clavis.meldung.transfer.MeldungFiles;
import org.clavis.member.entity.Gender;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves as a file is for whom it is made, says what was signed, and counts once when it comes back. */
@Inside
class MeldungFilesIT {
    private static final String NAME = "Holunderbusch";

    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private MeldungFiles files;

    @Inject
    private DosbExport dosb;

    private Acting club;
    private Acting district;
    private UUID campaign;
    private UUID meldung;

    @BeforeEach
    void submitted() throws Exception {
        club = chain.organisation("file-club", TenantLevel.CLUB);
        district = chain.organisation("file-district", TenantLevel.DISTRICT);
        chain.affiliate(club, district, "9");
        roster.found(club);
        roster.musician(club, NAME, Gender.FEMALE);
        campaign = chain.announced(district, MeldungChain.terms(MeldungChain.YEAR, TenantLevel.DISTRICT), club);
        meldung = chain.submit(club, campaign, district);
    }

    private byte[] sealed() throws Exception {
        String key = district.call(files::ownKey);
        return club.call(() -> files.sealed(meldung, key));
    }

    @Test
    void meldedatei_isReadByTheFederationAlone_andCountsOnce() throws Exception {
        byte[] file = sealed();
        assertThat(new String(file, UTF_8)).doesNotContain(NAME);
        assertThat(district.call(() -> files.take(file))).isEqualTo(meldung);
        assertThat(chain.rows(district, campaign)).hasSize(1);
        Acting stranger = chain.organisation("file-stranger", TenantLevel.DISTRICT);
        assertThatThrownBy(() -> stranger.call(() -> files.take(file)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("exchange.file.notForUs");
    }

    @Test
    void alteredMeldedatei_isRefused() throws Exception {
        String altered = new String(sealed(), ISO_8859_1).replace("meldung.report", "meldung.status");
        assertThatThrownBy(() -> district.call(() -> files.take(altered.getBytes(ISO_8859_1))))
                .isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void meldungOfOthers_isNoOnesToSignAnew() throws Exception {
        String key = district.call(files::ownKey);
        assertThatThrownBy(() -> district.call(() -> files.sealed(meldung, key)))
                .hasMessage("meldung.files.rule.notOwn");
    }

    @Test
    void zip_holdsWhatWasSigned() throws Exception {
        byte[] zip = district.call(() -> files.zip(meldung));
        assertThat(new String(entry(zip, "report.json"), UTF_8)).contains(NAME, meldung.toString());
        assertThat(new String(entry(zip, "personen.csv"), UTF_8)).contains(NAME);
    }

    @Test
    void csvOfACampaign_holdsWhatWasAccepted() throws Exception {
        assertThat(csv(district)).doesNotContain(NAME);
        assertThat(csv(club)).contains(NAME);
        chain.accept(district, meldung);
        assertThat(csv(district)).contains(NAME);
    }

    @Test
    void exportNeedsItsRight() {
        Acting reader = club.with("meldungen:read");
        assertThatThrownBy(() -> reader.call(() -> files.zip(meldung))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reader.call(() -> files.sealed(meldung, ""))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void yearCounts_tellOfEverybodyWhoHasAPlaceInThem() throws Exception {
        LocalDate day = LocalDate.of(MeldungChain.YEAR, 1, 1);
        int told = club.call(() -> dosb.preview(day)).told();
        String file = new String(club.call(() -> dosb.yearCounts("4711", null, day)), UTF_8);
        int counted = file.lines()
                .mapToInt(line -> Integer.parseInt(line.substring(38, 46)) + Integer.parseInt(line.substring(54, 62)))
                .sum();
        assertThat(told).isPositive().isEqualTo(counted);
    }

    private String csv(Acting who) throws Exception {
        var out = new ByteArrayOutputStream();
        who.call(() -> {
            files.csv(campaign, CsvLayout.usual(ReportSheet.PERSONS), out);
            return true;
        });
        return out.toString(UTF_8);
    }

    private static byte[] entry(byte[] archive, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no entry " + name);
    }
}
