package org.clavis.transfer;

import java.util.Arrays;
import java.util.List;
import org.clavis.shared.BusinessRuleViolated;

/** Reads a file somebody uploaded, whatever it is: the content decides, not its name or declared type. */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * Reads CSV (any usual encoding and separator) or XLSX (first sheet that holds anything).
     *
     * @throws BusinessRuleViolated if it is neither, too large, damaged or empty; the key says which
     */
    public static Table read(byte[] content) {
        Limits.checkSize(content);
        Table table = Table.of(rows(content));
        if (table.rows().isEmpty()) {
            throw new BusinessRuleViolated(null, "transfer.empty");
        }
        return table;
    }

    private static List<Row> rows(byte[] content) {
        if (startsWith(content, ZIP)) {
            return XlsxReader.read(content);
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw new BusinessRuleViolated(null, "transfer.oldExcel");
        }
        return CsvReader.read(TextDecoder.decode(content));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
