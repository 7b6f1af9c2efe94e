package org.clavis.honor.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.paper.Paper;
import org.clavis.paper.Sheet;
import org.clavis.paper.Style;
import org.clavis.transfer.Progress;

/** Prints a sheet and reads it back. */
final class PaperText {
    private PaperText() {}

    static byte[] print(Sheet sheet, Style style) throws IOException {
        Paper paper = new Paper("Probe", style, Map.of());
        paper.add(sheet);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        paper.print(pdf, new Progress());
        return pdf.toByteArray();
    }

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
