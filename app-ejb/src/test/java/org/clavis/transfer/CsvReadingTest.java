package org.clavis.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private static final String MEMBERS = "Name;Straße\r\nMüller;Hauptstraße 1\r\nGroß;Schloßgasse 2\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "UTF-16"})
    void everyUsualEncoding_isRecognised(String encoding) {
        Table table = TableReader.read(MEMBERS.getBytes(Charset.forName(encoding)));
        assertThat(table.header()).containsExactly("Name", "Straße");
        assertThat(table.values(0)).containsExactly("Müller", "Groß");
    }

    @Test
    void byteOrderMark_isNoPartOfTheFirstHeader() {
        assertThat(read("\uFEFF" + MEMBERS).header()).startsWith("Name");
        byte[] littleEndian = ("\uFEFF" + MEMBERS).getBytes(StandardCharsets.UTF_16LE);
        assertThat(TableReader.read(littleEndian).header()).startsWith("Name");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void everyUsualSeparator_isRecognised(String separator) {
        String text = "Vorname;Nachname;Ort\nHans;\"Maier, jun.\";Lindenfels\nIda;Kern;Heppenheim\n";
        Table table = read(text.replace(";", separator));
        assertThat(table.header()).containsExactly("Vorname", "Nachname", "Ort");
        assertThat(table.values(1)).containsExactly("Maier, jun.", "Kern");
    }

    @Test
    void commasInsideNames_areNoSeparators() {
        Table table = read("Name, Vorname;geb.\nHübsch, Traudl;04.05.1959\nSüß, Veronika;01.04.1983\n");
        assertThat(table.header()).containsExactly("Name, Vorname", "geb.");
    }

    @Test
    void lineNumbers_countTheLinesOfTheFile() {
        Table table = read("A;B\n1x;\"zwei\nZeilen\"\n\n3x;y\n");
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.rows().get(0).cell(1)).isEqualTo("zwei\nZeilen");
    }

    @Test
    void titleAboveTheHeader_isSkipped() {
        Table table = read(
                """
                Musikverein Beispielstadt e.V.;;;
                Stand: 01.01.2026;;;
                ;;;
                Nachname;Vorname;Geburtstag;Ort
                Kern;Ida;01.02.1990;Lindenfels
                Alt;Uwe;01.02.1950;Dresden
                """);
        assertThat(table.header()).containsExactly("Nachname", "Vorname", "Geburtstag", "Ort");
        assertThat(table.rows()).extracting(Row::line).containsExactly(5, 6);
    }

    @Test
    void dataWithoutHeader_keepTheirFirstLine() {
        Table table = read("Kern;Ida;01.02.1990;ida@example.org\nAlt;Uwe;01.02.1950;uwe@example.org\n");
        assertThat(table.header()).containsExactly("Spalte 1", "Spalte 2", "Spalte 3", "Spalte 4");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void doubledAndMissingHeaders_getNamesOfTheirOwn() {
        Table table = read("Name;Telefon;Telefon;;;\nKern;1 23;4 56;x;;\nAlt;7 89;;y;;\n");
        assertThat(table.header()).containsExactly("Name", "Telefon", "Telefon (2)", "Spalte 4");
    }

    @Test
    void excelsSeparatorLine_isObeyed() {
        assertThat(read("sep=,\nName,Ort\nA;B,C;D\nE;F,G;H\n").header()).containsExactly("Name", "Ort");
    }

    @Test
    void formulas_areMarkedButPhoneNumbersAreNot() {
        Table table = read(
                "Name;Link;Telefon\nKern;\"=HYPERLINK(\"\"http://example.org\"\")\";+49 6255 12\nAlt;@SUM(A1);-\n");
        assertThat(table.rows()).extracting(Row::unusable).containsExactly(Set.of(1), Set.of(1));
    }

    @Test
    void quotationMarkNeverClosed_doesNotSwallowTheFile() {
        StringBuilder text = new StringBuilder("Name;Ort\n\"Kern;Lindenfels\n");
        IntStream.range(0, 200).forEach(i -> text.append("Alt").append(i).append(";Dresden\n"));
        assertThat(read(text.toString()).rows()).hasSize(201);
    }

    @Test
    void whatIsNoTable_isRefusedWithItsReason() {
        assertRefused("transfer.notATable", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3});
        assertRefused("transfer.notATable", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
        assertRefused("transfer.oldExcel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        assertRefused("transfer.empty", new byte[0]);
        assertRefused("transfer.empty", "Name;Ort\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("transfer.tooLarge", new byte[(10 << 20) + 1]);
        assertRefused("transfer.tooManyRows", "a;b\n".repeat(20_002).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> TableReader.read(content))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage(key);
    }

    private static Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void blanksAroundCells_areDropped() {
        assertThat(read(" Name ; Ort \n Kern ;\u00a0Dresden\n").rows())
                .extracting(Row::cells)
                .containsExactly(List.of("Kern", "Dresden"));
    }
}
