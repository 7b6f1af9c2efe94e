package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final UUID UTA = UUID.randomUUID();
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID ZOE = UUID.randomUUID();

    @Test
    void whoCameAndWhoWent_isToldByName() {
        Difference difference = Difference.between(
                report(2026, person(UTA, "Uhl", "Tuba"), person(ADA, "Abt", "Tuba")),
                report(2027, person(UTA, "Uhl", "Tuba"), person(ZOE, "Zink", "Tuba")));
        assertThat(difference.year()).isEqualTo(2026);
        assertThat(difference.joined()).extracting(ReportedPerson::familyName).containsExactly("Zink");
        assertThat(difference.left()).extracting(ReportedPerson::familyName).containsExactly("Abt");
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void whatChanged_isToldAsPerson_notAsOneWhoWentAndOneWhoCame() {
        Difference difference = Difference.between(
                report(2026, person(UTA, "Uhl", "Tuba")), report(2027, person(UTA, "Uhl-Rall", "Horn")));
        assertThat(difference.joined()).isEmpty();
        assertThat(difference.left()).isEmpty();
        assertThat(difference.changed())
                .extracting(changed -> changed.person().familyName(), Difference.Changed::changes)
                .containsExactly(tuple("Uhl-Rall", EnumSet.of(PersonChange.NAME, PersonChange.INSTRUMENT)));
    }

    @Test
    void sameReport_differsInNothing() {
        Report report = report(2026, person(UTA, "Uhl", "Tuba"));
        assertThat(Difference.between(report, report).isNothing()).isTrue();
    }

    private static ReportedPerson person(UUID id, String name, String instrument) {
        return new ReportedPerson(
                id,
                null,
                name,
                "Uta",
                LocalDate.of(1980, 5, 17),
                Gender.FEMALE,
                true,
                LocalDate.of(2000, 1, 1),
                Set.of(ActivityKind.MUSICIAN),
                List.of(instrument),
                List.of(),
                List.of(),
                true,
                true,
                null);
    }

    private static Report report(int year, ReportedPerson... persons) {
        var club = new ClubData(
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
                false,
                null,
                null,
                null);
        return new Report(
                Report.FORMAT,
                UUID.randomUUID(),
                1,
                null,
                UUID.randomUUID(),
                year,
                LocalDate.of(year, 1, 1),
                new Reporter("club", "Musikverein", TenantLevel.CLUB, null),
                "district",
                "Clavis",
                club,
                List.of(),
                Arrays.asList(persons),
                Figures.NONE,
                List.of(),
                List.of());
    }
}
