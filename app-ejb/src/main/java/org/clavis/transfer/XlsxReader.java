package org.clavis.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Reads the first sheet that holds anything from an XLSX workbook. Written against ISO/IEC 29500-1, 18.3 with the JDK's
 * own zip and XML parsers, because a hostile file must meet a limit at every step and not only at the door.
 */
final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";

    private XlsxReader() {}

    static List<Row> read(byte[] content) {
        Map<String, byte[]> parts = XlsxParts.unpack(content);
        try {
            return firstFilled(parts);
        } catch (XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof BusinessRuleViolated refused) {
                throw refused;
            }
            throw new BusinessRuleViolated(null, "transfer.damagedWorkbook");
        }
    }

    private static List<Row> firstFilled(Map<String, byte[]> parts) throws XMLStreamException {
        var sheets = new ArrayList<XlsxSheet.Place>();
        boolean[] since1904 = {false};
        Xml.each(required(parts, WORKBOOK), element -> {
            if (element.named("workbookPr")) {
                since1904[0] = element.flag("date1904");
            } else if (element.named("sheet")) {
                sheets.add(new XlsxSheet.Place(
                        element.attribute("id"), element.attribute("state").isEmpty()));
            }
        });
        sheets.sort(Comparator.comparing(XlsxSheet.Place::hidden));
        Map<String, String> targets = XlsxParts.relations(parts);
        XlsxStyles styles = XlsxStyles.read(parts, since1904[0]);
        List<String> texts = XlsxSheet.sharedTexts(parts);
        for (XlsxSheet.Place sheet : sheets) {
            byte[] part = parts.get(targets.getOrDefault(sheet.relation(), ""));
            List<Row> rows = part == null ? List.of() : XlsxSheet.rows(part, texts, styles);
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private static byte[] required(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new BusinessRuleViolated(null, "transfer.damagedWorkbook");
        }
        return part;
    }
}
