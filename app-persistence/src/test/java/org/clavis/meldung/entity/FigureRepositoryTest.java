package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.CountedPerson;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.tenant.entity.TenantLevel;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureRepositoryTest {
    private static final int CLUBS = 60;

    private static TenantDatabase federation;
    private static final List<CountedPerson> EVERYBODY = new ArrayList<>();

    private static Campaign campaign;

    @BeforeAll
    static void report() throws Exception {
        federation = TenantDatabase.of(List.of("meldung"), Campaign.class, Meldung.class);
        campaign = federation.in(session -> campaign(session));
        var clubs = new ReportedClubs(42, campaign);
        for (int number = 0; number < CLUBS; number++) {
            var people = clubs.people(number % 40, number % 17);
            EVERYBODY.addAll(people);
            var meldung = clubs.accepted(number, people);
            federation.in(session -> {
                session.persist(meldung);
                return meldung;
            });
        }
    }

    @AfterAll
    static void close() throws Exception {
        federation.close();
    }

    @Test
    void sumOfAllRows_isWhatCountingEverybodyGives() {
        var sum = Figures.sum(rows(campaign).stream().map(FigureRow::figures).toList());

        assertThat(sum).isEqualTo(FigureCount.of(EVERYBODY, ReportedClubs.TERMS));
        assertThat(sum.total(FigureTable.ACTIVE)).isPositive();
    }

    @Test
    void sumOfAllRows_isWhatSumsOfTheSnapshotsGive() {
        var snapshots = federation.in(session -> session.createQuery("from Meldung where campaign = :c", Meldung.class)
                .setParameter("c", campaign)
                .getResultStream()
                .map(meldung -> meldung.signedContent().orElseThrow().content())
                .map(content -> RecordJson.read(content, Report.class).figures())
                .toList());

        assertThat(Figures.sum(rows(campaign).stream().map(FigureRow::figures).toList()))
                .isEqualTo(Figures.sum(snapshots));
    }

    @Test
    void rows_takeOneStatement_andNeverWhatIsSigned() {
        assertThat(federation.statements(() -> rows(campaign))).isEqualTo(1);
    }

    @Test
    void onlyWhatIsAccepted_counts() {
        var other = federation.in(session -> campaign(session));
        var figures = Figures.of(Stream.of(new Cell(FigureTable.ACTIVE, "0-6", "MALE", 5)));
        var reporter = new Reporter("paper-club", "Papierverein", TenantLevel.CLUB, null);
        federation.in(session -> {
            var first = Meldung.paper(other, reporter, "federation", figures);
            first.supersede();
            session.persist(first);
            var second = Meldung.paper(other, reporter, "federation", figures.plus(figures));
            second.insteadOf(first);
            session.persist(second);
            session.persist(Meldung.draft(other, reporter));
            return other;
        });

        assertThat(rows(other)).singleElement().satisfies(row -> {
            assertThat(row.figures()).isEqualTo(figures.plus(figures));
            assertThat(row.reporter()).isEqualTo(reporter);
            assertThat(row.origin()).isEqualTo(MeldungOrigin.PAPER);
        });
    }

    @Test
    void campaignInWhichNothingCounts_isNotThere() {
        var empty = federation.in(session -> campaign(session));

        var campaigns = federation.in(session -> new FigureRepository(session).campaigns());

        assertThat(campaigns)
                .extracting(Campaign::getId)
                .contains(campaign.getId())
                .doesNotContain(empty.getId());
    }

    private static List<FigureRow> rows(Campaign one) {
        return federation.in(session -> new FigureRepository(session).rows(List.of(one.getId())));
    }

    private static Campaign campaign(Session session) {
        var announced = Campaign.draft("federation", "Verband", ReportedClubs.TERMS);
        announced.announce();
        session.persist(announced);
        return announced;
    }
}
