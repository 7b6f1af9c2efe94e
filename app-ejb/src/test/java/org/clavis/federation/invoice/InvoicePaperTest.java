package org.clavis.federation.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clavis.paper.Conformance;
import org.clavis.paper.Paper;
import org.clavis.paper.Sheet;
import org.clavis.paper.Style;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.Test;

class InvoicePaperTest {
    @Test
    void cents_standAsPeopleWriteThem() {
        assertThat(Euros.of(123_450).replace('\u00a0', ' ')).isEqualTo("1.234,50 €");
        assertThat(Euros.of(5).replace('\u00a0', ' ')).isEqualTo("0,05 €");
    }

    @Test
    void paper_isMadeForArchivesAndForReadersAloud() throws Exception {
        Sheet sheet = new Sheet()
                .say("h1", "Rechnung 2027-0001")
                .table("items", List.of("Position", "Betrag"), List.of(List.of("Grundbeitrag", Euros.of(5_000))));
        Paper paper = new Paper("Rechnung", style(), Map.of());
        paper.add(sheet);
        var pdf = new ByteArrayOutputStream();
        paper.print(pdf, new Progress());
        assertThat(Conformance.ofPdfA2a(pdf.toByteArray())).isEmpty();
        assertThat(Conformance.ofPdfUa(pdf.toByteArray())).isEmpty();
    }

    private static Style style() throws Exception {
        try (var css = Objects.requireNonNull(InvoicePapers.class.getResourceAsStream("invoice.css"))) {
            return new Style(new String(css.readAllBytes(), UTF_8));
        }
    }
}
