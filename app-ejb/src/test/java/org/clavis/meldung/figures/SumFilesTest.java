package org.clavis.meldung.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.tenant.entity.TenantLevel.CLUB;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.paper.Conformance;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;
import org.junit.jupiter.api.Test;

class SumFilesTest {
    private static final SummedCampaign CAMPAIGN = campaign(2026);

    @Test
    void table_hasALineForEachGroup_andTheTotal() throws Exception {
        var table = new SumTable(summary(row("one", 5), row("=two", 9)), Grouping.ORGANISATION);
        var out = new ByteArrayOutputStream();
        TableFormat.CSV.write("Zahlen", table.header(), table.rows(), out);

        assertThat(out.toString(UTF_8).strip().lines().toList())
                .containsExactly(
                        "\uFEFFOrganisation;Nummer;Meldungen;Aktive;davon in Ausbildung;Passive;Versicherte;für die GEMA;"
                                + "Aktive nach Alter: 0–6, weiblich;Aktive nach Alter: 0–6, männlich;"
                                + "Aktive nach Alter: 7–14, weiblich;Aktive nach Alter: 7–14, männlich;"
                                + "Aktive nach Alter: ab 15, weiblich;Aktive nach Alter: ab 15, männlich",
                        "Name von one;4711;1;5;0;0;0;0;0;0;2;0;0;3",
                        "Name von =two;4711;1;9;0;0;0;0;0;0;4;0;0;5",
                        "Summe;;2;14;0;0;0;0;0;0;6;0;0;8");
    }

    @Test
    void everyLine_hasAsManyCellsAsTheHeader() {
        var table = new SumTable(summary(row("one", 5), row("two", 0)), Grouping.ORGANISATION);

        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.header()));
    }

    @Test
    void paper_showsTablesWithTheYearBefore_andGroups() throws Exception {
        var pdf = pdf(summary(row("one", 5), row("two", 1_995)));

        assertThat(Conformance.ofPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.ofPdfUa(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Zahlen der Meldung 2026", "Bund · Stichtag 31.12.2026", "Aktive nach Alter", "2025")
                .contains("Name von one", "2.000", "ab 15");
    }

    @Test
    void hundredsOfClubs_fitOnPaper() throws Exception {
        var rows = IntStream.range(0, 500).mapToObj(i -> row("club" + i, i)).toArray(FigureRow[]::new);

        assertThat(text(pdf(summary(rows)))).contains("Name von club0", "Name von club499");
    }

    @Test
    void grid_hasEveryAgeGroup_inOrder_andWhatIsNotKnownLast() {
        var grid = summary(row("one", 5)).grid(FigureTable.ACTIVE);

        assertThat(grid.lines()).extracting(FigureGrid.Line::row).containsExactly("0-6", "7-14", "15+");
        assertThat(grid.columns()).containsExactly("FEMALE", "MALE");
        assertThat(grid.getTotal()).isEqualTo(5);
        assertThat(grid.column(0) + grid.column(1)).isEqualTo(5);
        assertThat(grid.getTotalBefore()).isEqualTo(40);
    }

    private static Summary summary(FigureRow... rows) {
        var summing = new Summing(List.of(rows), List.of(row("one", 40)));
        return new Summary(
                CAMPAIGN,
                campaign(2025),
                summing.total(null),
                summing.groups(Grouping.ORGANISATION, null),
                summing.districts());
    }

    private static FigureRow row(String alias, int active) {
        return Reported.row(CLUB, alias, alias, null, active);
    }

    private static SummedCampaign campaign(int year) {
        return new SummedCampaign(
                UUID.randomUUID(), year, "bund", "Bund", LocalDate.of(year, 12, 31), List.of("0-6", "7-14", "15+"));
    }

    private static byte[] pdf(Summary summary) throws IOException {
        var out = new ByteArrayOutputStream();
        new SumPaper(summary, Grouping.ORGANISATION).paper().print(out, new Progress());
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
