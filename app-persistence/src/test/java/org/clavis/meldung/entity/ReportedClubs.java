package org.clavis.meldung.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.CountedPerson;
import org.clavis.meldung.entity.figures.FigureCount;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.InstrumentGroup;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Made up clubs that report to a campaign, the same ones for the same seed. */
final class ReportedClubs {
    static final CampaignTerms TERMS = new CampaignTerms(
            2026,
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2027, 1, 31),
            Set.of(TenantLevel.CLUB),
            List.of(6, 14, 18, 26, 40, 60),
            PassiveReport.COUNTS,
            TenantLevel.DISTRICT,
            0,
            false,
            List.of(),
            null);
    private static final ClubData DATA = new ClubData(
            "Musikverein",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    private final Random random;
    private final Campaign campaign;

    ReportedClubs(long seed, Campaign campaign) {
        this.random = new Random(seed);
        this.campaign = campaign;
    }

    List<CountedPerson> people(int active, int passive) {
        var people = new ArrayList<CountedPerson>();
        for (int i = 0; i < active; i++) {
            people.add(new CountedPerson(
                    birth(),
                    gender(),
                    true,
                    random.nextInt(5) == 0,
                    random.nextInt(9) == 0
                            ? null
                            : one(InstrumentGroup.values()).name(),
                    Set.of(random.nextInt(3) == 0 ? "YOUTH_ORCHESTRA" : "WIND_ORCHESTRA"),
                    random.nextInt(12) == 0 ? List.of("D1") : List.of(),
                    random.nextInt(30) == 0 ? "PRIMARY_SCHOOL" : null,
                    random.nextInt(10) > 0,
                    random.nextInt(10) > 1));
        }
        for (int i = 0; i < passive; i++) {
            people.add(CountedPerson.passive(birth(), gender()));
        }
        return people;
    }

    /** Received and accepted, with names and figures. */
    Meldung accepted(int number, List<CountedPerson> people) {
        var report = report(number, people, FigureCount.of(people, TERMS));
        var content = RecordJson.write(report);
        var signed = new SignedContent(
                UUID.randomUUID(),
                "meldung.report",
                report.reporter().alias(),
                "key",
                Instant.parse("2026-11-01T10:00:00Z").toString(),
                content,
                "0".repeat(64),
                "signature",
                "key");
        var meldung = Meldung.received(campaign, report, report.reporter(), signed, MeldungOrigin.RECEIVED);
        meldung.accept();
        return meldung;
    }

    private Report report(int number, List<CountedPerson> people, Figures figures) {
        var reporter =
                new Reporter("club-" + number, "Musikverein " + number, TenantLevel.CLUB, "" + (10_000 + number));
        return new Report(
                Report.FORMAT,
                RowId.next(),
                1,
                null,
                campaign.getId(),
                TERMS.year(),
                TERMS.keyDate(),
                reporter,
                campaign.getOwner(),
                "Clavis",
                DATA,
                List.of(),
                people.stream().filter(CountedPerson::active).map(this::named).toList(),
                figures,
                List.of(),
                List.of());
    }

    private ReportedPerson named(CountedPerson person) {
        return new ReportedPerson(
                UUID.randomUUID(),
                "" + random.nextInt(10_000),
                "Familienname" + random.nextInt(1_000),
                "Vorname" + random.nextInt(1_000),
                person.birthDate(),
                person.gender(),
                true,
                LocalDate.of(2010, 1, 1),
                Set.of(ActivityKind.MUSICIAN),
                List.of("Klarinette"),
                List.of("Hauptorchester"),
                List.of(),
                person.insured(),
                person.gema(),
                null);
    }

    private @Nullable LocalDate birth() {
        return random.nextInt(40) == 0 ? null : LocalDate.of(1936, 1, 1).plusDays(random.nextInt(32_000));
    }

    private Gender gender() {
        return random.nextInt(50) == 0 ? Gender.DIVERSE : random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
    }

    private <E> E one(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
