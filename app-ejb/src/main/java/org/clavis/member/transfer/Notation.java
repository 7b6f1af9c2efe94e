package org.clavis.member.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several rows of a Register in one cell, readable for people and read back without loss: a line each, in it
 * {@code label: value} apart by bars, as in {@code Tätigkeit: Musiker | von: 01.01.1984 | Instrument: Tuba}. Bars, line
 * breaks and backslashes inside values have a backslash before them.
 */
final class Notation {
    private static final String BETWEEN = " | ";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Notation with(String label, @Nullable String value) {
        if (value != null) {
            parts.put(label, value);
        }
        return this;
    }

    @Nullable
    String get(String label) {
        return parts.get(label);
    }

    boolean has(String label) {
        return parts.containsKey(label);
    }

    static String write(List<Notation> rows) {
        return rows.stream().map(Notation::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + escape(part.getValue()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|").replace("\r", "").replace("\n", "\\n");
    }

    /** The rows in the cell; what has no label is passed over. */
    static List<Notation> read(String cell) {
        return cell.lines().filter(line -> !line.isBlank()).map(Notation::of).toList();
    }

    private static Notation of(String line) {
        Notation row = new Notation();
        for (String part : parts(line)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                row.with(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip());
            }
        }
        return row;
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                part.append(escaped == 'n' ? '\n' : escaped);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
