package org.clavis.meldung.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;

/** A Meldung of a small club. */
final class Sample {
    private static final UUID PERSON = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private Sample() {}

    /** A report in which somebody has that family name. */
    static Report report(String familyName) {
        return new Report(
                Report.FORMAT,
                UUID.fromString("01980000-0000-7000-8000-000000000002"),
                1,
                null,
                UUID.fromString("01980000-0000-7000-8000-000000000003"),
                2027,
                LocalDate.of(2027, 1, 1),
                new Reporter("mv-beispiel", "Musikverein Beispiel", TenantLevel.CLUB, "4711"),
                "kv-beispiel",
                "Clavis",
                club(),
                List.of(holder(familyName)),
                List.of(person(familyName)),
                new Figures(List.of(new Cell(FigureTable.ACTIVE, "7-14", "FEMALE", 1))),
                List.of(new Answer("proben", "40")),
                List.of());
    }

    private static ClubData club() {
        return new ClubData(
                "Musikverein Beispiel e. V.",
                null,
                "Beispiel",
                null,
                "Hauptstraße 1",
                "01234",
                "Beispiel",
                null,
                "+49 6255 12345",
                null,
                null,
                null,
                LocalDate.of(1921, 5, 1),
                null,
                true,
                null,
                null,
                null);
    }

    private static OfficeHolder holder(String familyName) {
        return new OfficeHolder(
                PERSON, Office.CHAIR, null, familyName, "Erika", null, null, null, null, null, null, null);
    }

    private static ReportedPerson person(String familyName) {
        return new ReportedPerson(
                PERSON,
                "7",
                familyName,
                "Erika",
                LocalDate.of(2015, 3, 1),
                Gender.FEMALE,
                true,
                LocalDate.of(2022, 1, 1),
                Set.of(ActivityKind.MUSICIAN),
                List.of("Klarinette", "Saxophon"),
                List.of(),
                List.of("D1"),
                true,
                false,
                null);
    }
}
