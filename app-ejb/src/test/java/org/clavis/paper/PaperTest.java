package org.clavis.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final Style STYLE =
            Style.of("style", "@page { size: A4 portrait } .next { page-break-before: always }");

    @Test
    void printed_isValidPdfA2a() throws IOException {
        assertThat(Conformance.ofPdfA2a(printed("<h1>Urkunde</h1><p>für {Name}</p>", Map.of("Name", "Jürgen Weiß"))))
                .isEmpty();
    }

    @Test
    void umlautsAndQuotationMarks_areRead() throws IOException {
        byte[] pdf = printed("<p>„{Name}“ – {Ort} €</p>", Map.of("Name", "Änne Größl-Öz", "Ort", "Übersee"));
        assertThat(text(pdf)).contains("„Änne Größl-Öz“ – Übersee €");
    }

    @Test
    void value_isTextAndNeverMarkup() throws IOException {
        assertThat(text(printed("<p>{Name}</p>", Map.of("Name", "<b>A & {Ort}</b>", "Ort", "x"))))
                .contains("<b>A & {Ort}</b>");
    }

    @Test
    void elementWithoutValues_isLeftOut() throws IOException {
        assertThat(text(printed("<p>Urkunde Nr. {Nummer}</p><p>Schluss</p>", Map.of("Nummer", ""))))
                .doesNotContain("Nr.")
                .contains("Schluss");
    }

    @Test
    void lineBreakInAValue_isOneOnThePaper() throws IOException {
        assertThat(text(printed("<p>An {Name}.</p>", Map.of("Name", "Erika\nMuster")))
                        .lines())
                .containsSequence("An Erika", "Muster.");
    }

    @Test
    void everySheet_beginsOnANewPage() throws IOException {
        Paper paper = new Paper("Probe", STYLE, Map.of());
        Markup markup = Markup.of("body", "<p>{Name}</p>", Set.of());
        paper.add(markup, Map.of("Name", "Anna"));
        paper.add(markup, Map.of("Name", "Berta"));
        try (PDDocument pdf = Loader.loadPDF(print(paper))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static byte[] printed(String markup, Map<String, String> values) throws IOException {
        Paper paper = new Paper("Probe", STYLE, Map.of());
        paper.add(Markup.of("body", markup, Set.of()), values);
        return print(paper);
    }

    private static byte[] print(Paper paper) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.print(pdf, new Progress());
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
