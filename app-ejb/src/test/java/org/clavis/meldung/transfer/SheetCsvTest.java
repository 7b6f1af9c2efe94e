package org.clavis.meldung.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.sheet.CsvDates;
import org.clavis.meldung.entity.sheet.CsvEncoding;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.CsvSeparator;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetCsvTest {
    private static final List<Report> ONE = List.of(Sample.report("Weiß"));

    @Test
    void columns_comeInTheOrderChosen() throws IOException {
        CsvLayout layout = new CsvLayout(
                ReportSheet.PERSONS,
                List.of("birthDate", "familyName", "number", "instruments", "active"),
                CsvSeparator.COMMA,
                CsvEncoding.UTF_8_PLAIN,
                CsvDates.ISO,
                true);
        assertThat(text(layout, ONE, UTF_8).split("\r\n", -1))
                .containsExactly(
                        "Geburtsdatum,Nachname,Verbandsnummer,Instrumente,Aktiv",
                        "2015-03-01,Weiß,4711,\"Klarinette, Saxophon\",ja",
                        "");
    }

    @Test
    void withoutHeader_theFirstLineIsThePerson() throws IOException {
        CsvLayout layout = new CsvLayout(
                ReportSheet.PERSONS,
                List.of("familyName", "birthDate"),
                CsvSeparator.TAB,
                CsvEncoding.WINDOWS_1252,
                CsvDates.GERMAN,
                false);
        assertThat(text(layout, ONE, Charset.forName("windows-1252"))).isEqualTo("Weiß\t01.03.2015\r\n");
    }

    @Test
    void usualLayout_isWhatExcelOpens() throws IOException {
        String sheet = text(CsvLayout.usual(ReportSheet.CLUB), ONE, UTF_8);
        assertThat(sheet).startsWith("\uFEFFVerbandsnummer;Organisation;Meldejahr;Name;");
        assertThat(sheet).contains(";01234;").contains(";01.05.1921;");
    }

    @Test
    void formulaInAName_isNotExecuted() throws IOException {
        String sheet = text(CsvLayout.usual(ReportSheet.PERSONS), List.of(Sample.report("=cmd|' /C calc'!A0")), UTF_8);
        assertThat(sheet).contains(";'=cmd|").doesNotContain(";=cmd");
    }

    @Test
    void sheetOfManyReports_holdsTheRowsOfAll() throws IOException {
        String sheet =
                text(CsvLayout.usual(ReportSheet.FIGURES), List.of(Sample.report("A"), Sample.report("B")), UTF_8);
        assertThat(sheet.lines()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void everySheet_hasAsManyCellsAsHeaders(ReportSheet sheet) {
        assertThat(sheet.keys()).doesNotHaveDuplicates();
        assertThat(sheet.rows(ONE, sheet.keys()))
                .isNotEmpty()
                .allMatch(row -> row.size() == sheet.header(sheet.keys()).size());
    }

    @Test
    void columnsThatTheSheetDoesNotHave_areRefused() {
        assertThatThrownBy(() -> layout("iban").check()).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> layout("familyName", "familyName").check()).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> layout().check()).isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void layout_survivesTheWayAsJson() {
        CsvLayout layout = layout("familyName");
        assertThat(RecordJson.read(RecordJson.write(layout), CsvLayout.class)).isEqualTo(layout);
    }

    private static CsvLayout layout(String... columns) {
        return new CsvLayout(
                ReportSheet.PERSONS,
                List.of(columns),
                CsvSeparator.SEMICOLON,
                CsvEncoding.UTF_8_MARKED,
                CsvDates.GERMAN,
                true);
    }

    private static String text(CsvLayout layout, List<Report> reports, Charset charset) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetCsv.write(layout, reports, out);
        return out.toString(charset);
    }
}
