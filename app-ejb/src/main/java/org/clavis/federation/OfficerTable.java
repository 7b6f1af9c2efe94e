package org.clavis.federation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** Office holders as a table, one line a person: what a word processor makes letters of. */
final class OfficerTable {
    private static final List<String> HEADER = List.of(
            "Nummer",
            "Verein",
            "Ebene",
            "Funktion",
            "Vorname",
            "Nachname",
            "Straße",
            "PLZ",
            "Ort",
            "Telefon",
            "E-Mail",
            "im Amt seit",
            "gemeldet für");

    private OfficerTable() {}

    static void write(List<Officer> officers, TableFormat format, OutputStream out) throws IOException {
        List<List<@Nullable Object>> rows =
                officers.stream().map(OfficerTable::row).toList();
        format.write("Funktionen", HEADER, rows, out);
    }

    private static List<@Nullable Object> row(Officer officer) {
        OfficeHolder person = officer.person();
        return Arrays.asList(
                officer.club().number(),
                officer.club().name(),
                Words.of(officer.club().level()),
                officer.offices(),
                person.givenName(),
                person.familyName(),
                person.street(),
                person.postalCode(),
                person.town(),
                person.phone(),
                person.mail(),
                person.since(),
                officer.year());
    }
}
