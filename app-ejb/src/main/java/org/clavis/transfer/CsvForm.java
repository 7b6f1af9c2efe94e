package org.clavis.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/**
 * How CSV is written; lines end in CRLF, and no cell is a formula.
 *
 * @param marked whether the file begins with a byte order mark
 */
public record CsvForm(char separator, Charset charset, boolean marked, Function<LocalDate, String> dates) {
    /** As German Excel opens it by a double click. */
    static final CsvForm EXCEL = new CsvForm(';', StandardCharsets.UTF_8, true, GermanDate::format);

    /**
     * Writes the table and closes the stream.
     *
     * @param header empty for none
     */
    public void write(List<String> header, Iterable<List<@Nullable Object>> rows, OutputStream out) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
        Writer writer = new OutputStreamWriter(out, charset);
        if (marked) {
            writer.write('\uFEFF');
        }
        try (CSVPrinter printer = new CSVPrinter(writer, format)) {
            if (!header.isEmpty()) {
                printer.printRecord(header.stream().map(Formula::defuse));
            }
            for (List<@Nullable Object> row : rows) {
                printer.printRecord(row.stream().map(this::text));
            }
        }
    }

    private String text(@Nullable Object cell) {
        if (cell instanceof LocalDate date) {
            return dates.apply(date);
        }
        return cell == null ? "" : Formula.defuse(cell.toString());
    }
}
