package org.clavis.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet: bold headers that stay in sight, a filter on each, columns wide enough to read. */
final class XlsxWriter {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;

    private XlsxWriter() {}

    static void write(String title, List<String> header, Iterable<List<@Nullable Object>> rows, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Clavis", "01.0000")) {
            Worksheet sheet = workbook.newWorksheet(title);
            int[] widths = new int[header.size()];
            for (int i = 0; i < header.size(); i++) {
                put(sheet, 0, i, header.get(i), widths);
                sheet.style(0, i).bold().set();
            }
            int line = 1;
            for (List<@Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    put(sheet, line, i, row.get(i), widths);
                }
                line++;
            }
            finish(sheet, widths, line);
        }
    }

    private static void put(Worksheet sheet, int line, int column, @Nullable Object cell, int[] widths) {
        if (cell instanceof LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("dd.mm.yyyy").set();
            widths[column] = Math.max(widths[column], 11);
        } else if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.value(line, column, LOOKS_ESCAPED.matcher(cell.toString()).replaceAll("_x005F_"));
            widths[column] = Math.max(widths[column], cell.toString().length());
        }
    }

    private static void finish(Worksheet sheet, int[] widths, int lines) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, Math.min(WIDEST, Math.max(NARROWEST, widths[i] + 2)));
        }
        sheet.freezePane(0, 1);
        if (widths.length > 0) {
            sheet.setAutoFilter(0, 0, lines - 1, widths.length - 1);
        }
    }
}
