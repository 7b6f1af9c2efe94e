package org.clavis.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** One sheet: collects the cells of its rows while the parser walks over them. */
final class XlsxSheet {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Where a sheet is to be found, and whether people see it. */
    record Place(String relation, boolean visible) {
        boolean hidden() {
            return !visible;
        }
    }

    private final List<String> texts;
    private final XlsxStyles styles;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> errors = new HashSet<>();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int column;
    private String type = "";
    private String style = "";
    private boolean inValue;

    private XlsxSheet(List<String> texts, XlsxStyles styles) {
        this.texts = texts;
        this.styles = styles;
    }

    /** The rows that hold anything. */
    static List<Row> rows(byte[] part, List<String> texts, XlsxStyles styles) throws XMLStreamException {
        XlsxSheet sheet = new XlsxSheet(texts, styles);
        Xml.each(part, sheet::visit);
        return sheet.rows;
    }

    /** The table of texts that cells point into; the pronunciation of East Asian words is no part of a text. */
    static List<String> sharedTexts(Map<String, byte[]> parts) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] inText = {false, false};
        Xml.each(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]), element -> {
            if (element.named("t") || element.ends("t")) {
                inText[0] = element.named("t");
            } else if (element.named("rPh") || element.ends("rPh")) {
                inText[1] = element.named("rPh");
            } else if (element.isText() && inText[0] && !inText[1] && text.length() < Limits.CELL) {
                text.append(element.text());
            } else if (element.ends("si")) {
                texts.add(text.toString());
                text.setLength(0);
            }
        });
        return texts;
    }

    private void visit(Xml element) {
        if (element.named("row")) {
            begin(element.attribute("r"));
        } else if (element.ends("row")) {
            end();
        } else if (element.named("c")) {
            open(element);
        } else if (element.ends("c")) {
            close();
        } else if (element.named("v") || element.named("t")) {
            inValue = true;
        } else if (element.ends("v") || element.ends("t")) {
            inValue = false;
        } else if (inValue && element.isText() && value.length() < Limits.CELL) {
            value.append(element.text());
        }
    }

    private void begin(String number) {
        line = number.isEmpty() ? line + 1 : Integer.parseInt(number);
        column = -1;
        cells.clear();
        errors.clear();
    }

    private void end() {
        Row row = new Row(line, cells, errors);
        if (!row.isBlank()) {
            rows.add(row);
            Limits.checkRows(rows.size());
        }
    }

    private void open(Xml cell) {
        String reference = cell.attribute("r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        type = cell.attribute("t");
        style = cell.attribute("s");
        value.setLength(0);
        inValue = false;
    }

    private void close() {
        String shown = Row.trim(shown());
        if (shown.isEmpty() || column >= Limits.COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
        if (type.equals("e")) {
            errors.add(column);
        }
    }

    private String shown() {
        String raw = value.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> unescape(texts.get(Integer.parseInt(raw.strip())));
            case "inlineStr", "str" -> unescape(raw);
            case "b" -> raw.strip().equals("1") ? "ja" : "nein";
            case "", "n" -> styles.show(raw.strip(), style);
            default -> raw;
        };
    }

    /** {@code AB12} → 27; whatever lies too far to the right is one column too far. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && isLatin(reference.charAt(i)); i++) {
            column = Math.min(Limits.COLUMNS + 1, column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column == 0 ? Limits.COLUMNS : column - 1;
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
