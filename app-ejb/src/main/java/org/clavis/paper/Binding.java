package org.clavis.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clavis.transfer.Progress;

/** Papers of different styles bound into one document, one after the other. */
public final class Binding {
    private final List<byte[]> printed = new ArrayList<>();

    /** Prints the paper behind those that are in it already. */
    public void add(Paper paper, Progress progress) throws IOException {
        var pages = new ByteArrayOutputStream();
        paper.print(pages, progress);
        printed.add(pages.toByteArray());
    }

    /** Writes the whole; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        if (printed.size() == 1) {
            out.write(printed.get(0));
            return;
        }
        try (PDDocument whole = Loader.loadPDF(printed.get(0))) {
            var merger = new PDFMergerUtility();
            for (byte[] more : printed.subList(1, printed.size())) {
                try (PDDocument part = Loader.loadPDF(more)) {
                    merger.appendDocument(whole, part);
                }
            }
            whole.save(out);
        }
    }
}
