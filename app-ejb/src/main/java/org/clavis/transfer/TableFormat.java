package org.clavis.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a table is written. Cells are texts, dates, whole numbers, or null for nothing. */
public enum TableFormat {
    /** As German Excel opens it by a double click: UTF-8 with byte order mark, semicolons, CRLF, 31.12.1984. */
    CSV("text/csv; charset=UTF-8", "csv") {
        @Override
        public void write(String title, List<String> header, Iterable<List<@Nullable Object>> rows, OutputStream out)
                throws IOException {
            CsvForm.EXCEL.write(header, rows, out);
        }
    },
    /** Real dates; texts stay texts, so that postal codes and phone numbers keep their zeros. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        public void write(String title, List<String> header, Iterable<List<@Nullable Object>> rows, OutputStream out)
                throws IOException {
            XlsxWriter.write(title, header, rows, out);
        }
    };

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** For the Content-Type header. */
    public String mediaType() {
        return mediaType;
    }

    /** End of a file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes the table and closes the stream. */
    public abstract void write(
            String title, List<String> header, Iterable<List<@Nullable Object>> rows, OutputStream out)
            throws IOException;
}
