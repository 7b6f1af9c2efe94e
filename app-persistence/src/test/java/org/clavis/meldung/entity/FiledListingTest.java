package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiledListingTest {
    private static TenantDatabase federation;

    @BeforeAll
    static void file() throws Exception {
        federation = TenantDatabase.of(List.of("meldung"), Campaign.class, Meldung.class);
        federation.in(session -> {
            Campaign campaign = Campaign.draft("kreis", "Kreisverband", ReportedClubs.TERMS);
            campaign.announce();
            session.persist(campaign);
            for (String alias : List.of("mv-a", "mv-b", "mv-c")) {
                var club = new Reporter(alias, "Verein " + alias, TenantLevel.CLUB, "17");
                session.persist(Meldung.paper(campaign, club, "kreis", Figures.NONE));
            }
            return campaign;
        });
    }

    @AfterAll
    static void close() throws Exception {
        federation.close();
    }

    @Test
    void pages_hangTogether() {
        assertThat(rows(filter("", null, 0))).extracting(FiledRow::reporter).containsExactly("mv-a", "mv-b");
        assertThat(rows(filter("", null, 1))).extracting(FiledRow::reporter).containsExactly("mv-c");
        Integer total = federation.in(session -> new FiledListing(session).count(filter("", null, 1)));
        assertThat(total).isEqualTo(3);
    }

    @Test
    void aRow_saysWhoReportedWhatFor() {
        FiledRow row = rows(filter("MV-B", null, 0)).get(0);
        assertThat(row.year()).isEqualTo(ReportedClubs.TERMS.year());
        assertThat(row.reporterName()).isEqualTo("Verein mv-b");
        assertThat(row.origin()).isEqualTo(MeldungOrigin.PAPER);
        assertThat(row.submittedAt()).isNotNull();
    }

    @Test
    void whatIsAskedFor_isMetAltogether() {
        assertThat(rows(filter("%", null, 0))).as("no wildcard").isEmpty();
        assertThat(rows(filter("mv-b", Instant.now().plusSeconds(60), 0))).isEmpty();
    }

    private static FiledFilter filter(String text, @Nullable Instant since, int page) {
        return new FiledFilter(
                null, null, FiledFilter.SUBMITTED, Set.of(MeldungOrigin.PAPER), TenantLevel.CLUB, since, text, page, 2);
    }

    private static List<FiledRow> rows(FiledFilter filter) {
        return federation.in(session -> new FiledListing(session).rows(filter));
    }
}
