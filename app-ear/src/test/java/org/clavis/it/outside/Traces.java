package org.clavis.it.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words in whatever form a careless program would leave them: plain, UTF-16, hexadecimal, base64. */
final class Traces {
    private Traces() {}

    /** Tables of all schemas that hold one of the words, in any column. */
    static List<String> inTables(Connection database, List<String> words) throws SQLException {
        var found = new ArrayList<String>();
        try (var tables = database.createStatement();
                var rows = tables.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                if (holds(database, rows.getString(1), words)) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    /** Files below the folder that hold one of the words. */
    static List<String> inFiles(Path folder, List<String> words) throws IOException {
        List<byte[]> forms = words.stream().flatMap(Traces::forms).toList();
        var found = new ArrayList<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && holds(file, forms)) {
                    found.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Binary columns are shown in hexadecimal by the database. */
    private static boolean holds(Connection database, String table, List<String> words) throws SQLException {
        String forms = String.join(
                "|", words.stream().flatMap(word -> Stream.of(word, hex(word))).toList());
        try (var query = database.prepareStatement("select exists (select from " + table + " t where t::text ~* ?)")) {
            query.setString(1, forms.replace(".", "\\."));
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static boolean holds(Path file, List<byte[]> forms) {
        try {
            // one byte is one character: bytes can be looked for as text
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return forms.stream().anyMatch(form -> content.contains(new String(form, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> forms(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                        utf8,
                        word.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                        word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                        word.getBytes(StandardCharsets.UTF_16LE),
                        word.getBytes(StandardCharsets.UTF_16BE),
                        hex(word).getBytes(StandardCharsets.US_ASCII),
                        hex(word).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII)),
                Stream.of(0, 1, 2).map(shift -> base64(utf8, shift)));
    }

    /** The middle of the word in base64, as it looks when so many bytes stand before it. */
    private static byte[] base64(byte[] word, int shift) {
        byte[] shifted = new byte[word.length + shift];
        System.arraycopy(word, 0, shifted, shift, word.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : 4, text.length() / 4 * 4).getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }
}
