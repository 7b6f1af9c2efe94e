package org.clavis.honor.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.clavis.member.NameFold;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.Table;

/** Guesses what the columns of a list of honors or times mean, by their headers. */
final class HistoryColumns {
    private static final String RESOURCE = "history.properties";
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[].*?[)\\]]");
    private static final Map<String, HistoryField> FIELDS = load();

    private HistoryColumns() {}

    /** The columns as guessed, corrected by whoever imports. */
    static List<ColumnGuess<HistoryField>> of(ImportRequest request) {
        return request.corrected(guess(request.table()), HistoryField::of);
    }

    static List<ColumnGuess<HistoryField>> guess(Table table) {
        Set<HistoryField> taken = EnumSet.noneOf(HistoryField.class);
        List<ColumnGuess<HistoryField>> guesses = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            guesses.add(guess(i, table.header().get(i), taken));
        }
        boolean givenName = taken.contains(HistoryField.GIVEN_NAME) && !taken.contains(HistoryField.FAMILY_NAME);
        return guesses.stream().map(guess -> besideAFirstName(guess, givenName)).toList();
    }

    private static ColumnGuess<HistoryField> guess(int index, String header, Set<HistoryField> taken) {
        Optional<HistoryField> field =
                known(header).or(() -> known(REMARK.matcher(header).replaceAll("")));
        if (field.isEmpty()) {
            return new ColumnGuess<>(index, header, null, "member.import.ignored.unknown", 0);
        }
        ColumnGuess<HistoryField> guess = ColumnGuess.of(index, header, field.get(), 1);
        return taken.add(field.get()) ? guess : guess.leftOut("member.import.ignored.twice");
    }

    /** A column called "Name" beside one for the first name holds the family name. */
    private static ColumnGuess<HistoryField> besideAFirstName(ColumnGuess<HistoryField> guess, boolean givenName) {
        return givenName && guess.field() == HistoryField.FULL_NAME
                ? guess.as(HistoryField.FAMILY_NAME, guess.confidence())
                : guess;
    }

    private static Optional<HistoryField> known(String header) {
        return Optional.ofNullable(FIELDS.get(fold(header)));
    }

    /** Letters and digits only: {@code "Urkunde Nr."} and {@code urkundenr} are the same. */
    static String fold(String text) {
        return NameFold.tight(NameFold.plain(text)).replaceAll("[^a-z0-9]", "");
    }

    private static Map<String, HistoryField> load() {
        var lists = new Properties();
        try (InputStream in = HistoryColumns.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, HistoryField> fields = new HashMap<>();
        for (String name : lists.stringPropertyNames()) {
            for (String header : lists.getProperty(name).split(",", -1)) {
                fields.put(fold(header), HistoryField.of(name).orElseThrow());
            }
        }
        return fields;
    }
}
