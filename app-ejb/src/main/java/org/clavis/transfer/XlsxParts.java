package org.clavis.transfer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import javax.xml.stream.XMLStreamException;
import org.clavis.shared.BusinessRuleViolated;

/** The parts of a workbook that a table needs. Their names never reach a file system. */
final class XlsxParts {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private XlsxParts() {}

    static Map<String, byte[]> unpack(byte[] content) {
        try {
            return Zip.unpack(content, XlsxParts::isNeeded);
        } catch (BusinessRuleViolated refused) {
            throw refused;
        } catch (DataFormatException | RuntimeException damaged) {
            throw new BusinessRuleViolated(null, "transfer.damagedWorkbook");
        }
    }

    private static boolean isNeeded(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.startsWith("xl/") && (folded.endsWith(".xml") || folded.endsWith(".rels"));
    }

    /** Relation id → part, for the sheets of the workbook. */
    static Map<String, String> relations(Map<String, byte[]> parts) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        Xml.each(parts.getOrDefault(RELATIONS, new byte[0]), element -> {
            if (element.named("Relationship")) {
                String target = element.attribute("Target");
                targets.put(element.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }
}
