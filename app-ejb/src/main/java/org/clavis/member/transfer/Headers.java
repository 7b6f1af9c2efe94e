package org.clavis.member.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.clavis.member.NameFold;

/** What is known about the names of columns, from {@code columns.properties}. */
final class Headers {
    private static final String RESOURCE = "columns.properties";

    /** Columns that are recognised and left out, with the reason for it. */
    private static final Map<String, String> REASONS =
            Map.of("derived", "member.import.ignored.derived", "elsewhere", "member.import.ignored.elsewhere");

    private static final Map<String, MemberField> FIELDS = new HashMap<>();
    private static final Map<String, String> IGNORED = new HashMap<>();

    static {
        load();
    }

    private Headers() {}

    /** The field a header names, by its folded spelling. */
    static Optional<MemberField> field(String folded) {
        return Optional.ofNullable(FIELDS.get(folded));
    }

    /** Why a column with this header is left out, if it is known and is. */
    static Optional<String> ignored(String folded) {
        return Optional.ofNullable(IGNORED.get(folded));
    }

    static Map<String, MemberField> fields() {
        return FIELDS;
    }

    /** Letters and digits only, umlauts and accents taken back: {@code "Straße / Nr."} → {@code strassenr}. */
    static String fold(String header) {
        return NameFold.tight(NameFold.plain(header)).replace(" ", "");
    }

    private static void load() {
        Properties lists = new Properties();
        try (InputStream in = Headers.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.stringPropertyNames().forEach(name -> add(name, lists.getProperty(name)));
    }

    private static void add(String name, String list) {
        for (String header : list.split(list.contains(";") ? ";" : ",", -1)) {
            String folded = fold(header);
            String reason = REASONS.get(name);
            if (reason == null) {
                FIELDS.put(folded, MemberField.of(name).orElseThrow());
            } else {
                IGNORED.put(folded, reason);
            }
        }
    }
}
