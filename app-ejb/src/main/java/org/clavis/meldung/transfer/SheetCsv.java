package org.clavis.meldung.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.transfer.CsvForm;

/** Sheets of Meldungen as CSV, the way somebody wants them. */
final class SheetCsv {
    private SheetCsv() {}

    /** Writes one sheet of all reports and closes the stream. */
    static void write(CsvLayout layout, Collection<Report> reports, OutputStream out) throws IOException {
        var form = new CsvForm(
                layout.separator().character(),
                layout.encoding().charset(),
                layout.encoding().isMarked(),
                layout.dates()::format);
        List<String> header = layout.header() ? layout.sheet().header(layout.columns()) : List.of();
        form.write(header, layout.sheet().rows(reports, layout.columns()), out);
    }
}
