package org.clavis.meldung.entity.sheet;

import java.util.Collection;
import java.util.List;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.member.entity.Gender;
import org.jspecify.annotations.Nullable;

/** Which columns there are. Constants stand in them by the codes that {@code meldung-format.md} explains. */
final class Sheets {
    static final SheetShape<ClubData> CLUB = new SheetShape<>(
            List.of(
                    Column.of("name", "Name", ClubData::name),
                    Column.of("shortName", "Kurzname", ClubData::shortName),
                    Column.of("seat", "Sitz", ClubData::seat),
                    Column.of("contact", "Ansprechpartner", ClubData::contact),
                    Column.of("street", "Straße", ClubData::street),
                    Column.of("postalCode", "PLZ", ClubData::postalCode),
                    Column.of("town", "Ort", ClubData::town),
                    Column.of("mail", "E-Mail", ClubData::mail),
                    Column.of("phone", "Telefon", ClubData::phone),
                    Column.of("homepage", "Homepage", ClubData::homepage),
                    Column.of("legalForm", "Rechtsform", ClubData::legalForm),
                    Column.of("registerNumber", "Registernummer", ClubData::registerNumber),
                    Column.of("foundedOn", "Gründung", ClubData::foundedOn),
                    Column.of("taxExemptUntil", "Gemeinnützig bis", ClubData::taxExemptUntil),
                    Column.of("directDebit", "Lastschrift erlaubt", club -> yes(club.directDebit())),
                    Column.of("iban", "IBAN", ClubData::iban),
                    Column.of("bic", "BIC", ClubData::bic),
                    Column.of("creditorId", "Gläubiger-ID", ClubData::creditorId)),
            report -> List.of(report.club()));

    static final SheetShape<OfficeHolder> OFFICES = new SheetShape<>(
            List.of(
                    Column.of("office", "Funktion", holder -> holder.office().name()),
                    Column.of("label", "Bezeichnung im Verein", OfficeHolder::label),
                    Column.of("familyName", "Nachname", OfficeHolder::familyName),
                    Column.of("givenName", "Vorname", OfficeHolder::givenName),
                    Column.of("birthDate", "Geburtsdatum", OfficeHolder::birthDate),
                    Column.of("street", "Straße", OfficeHolder::street),
                    Column.of("postalCode", "PLZ", OfficeHolder::postalCode),
                    Column.of("town", "Ort", OfficeHolder::town),
                    Column.of("phone", "Telefon", OfficeHolder::phone),
                    Column.of("mail", "E-Mail", OfficeHolder::mail),
                    Column.of("since", "Seit", OfficeHolder::since),
                    Column.of("person", "Personen-ID", holder -> holder.person().toString())),
            Report::offices);

    static final SheetShape<ReportedPerson> PERSONS = new SheetShape<>(
            List.of(
                    Column.of("memberNumber", "Mitgliedsnummer", ReportedPerson::memberNumber),
                    Column.of("familyName", "Nachname", ReportedPerson::familyName),
                    Column.of("givenName", "Vorname", ReportedPerson::givenName),
                    Column.of("birthDate", "Geburtsdatum", ReportedPerson::birthDate),
                    Column.of("gender", "Geschlecht", person -> letter(person.gender())),
                    Column.of("active", "Aktiv", person -> yes(person.active())),
                    Column.of("activeSince", "Aktiv seit", ReportedPerson::activeSince),
                    Column.of(
                            "kinds",
                            "Tätigkeiten",
                            person -> together(person.kinds().stream()
                                    .map(Enum::name)
                                    .sorted()
                                    .toList())),
                    Column.of("instruments", "Instrumente", person -> together(person.instruments())),
                    Column.of("ensembles", "Ensembles", person -> together(person.ensembles())),
                    Column.of("qualifications", "Qualifikationen", person -> together(person.qualifications())),
                    Column.of("insured", "Versichert", person -> yes(person.insured())),
                    Column.of("gema", "GEMA", person -> yes(person.gema())),
                    Column.of("cooperation", "Kooperation", ReportedPerson::cooperation),
                    Column.of("person", "Personen-ID", person -> person.person().toString())),
            Report::persons);

    static final SheetShape<Cell> FIGURES = new SheetShape<>(
            List.of(
                    Column.of("table", "Tabelle", cell -> cell.table().name()),
                    Column.of("row", "Zeile", Cell::row),
                    Column.of("column", "Spalte", Cell::column),
                    Column.of("count", "Anzahl", Cell::count)),
            report -> report.figures().cells());

    static final SheetShape<Answer> ANSWERS = new SheetShape<>(
            List.of(Column.of("question", "Frage", Answer::question), Column.of("value", "Antwort", Answer::value)),
            Report::answers);

    private Sheets() {}

    private static @Nullable String yes(@Nullable Boolean value) {
        if (value == null) {
            return null;
        }
        return value ? "ja" : "nein";
    }

    /** As files in Germany have it; nothing where it is not recorded. */
    private static @Nullable String letter(Gender gender) {
        return switch (gender) {
            case FEMALE -> "w";
            case MALE -> "m";
            case DIVERSE -> "d";
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String together(Collection<String> several) {
        return several.isEmpty() ? null : String.join(", ", several);
    }
}
