package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.FULL_NAME;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE_AND_TOWN;
import static org.clavis.member.transfer.MemberField.STREET;
import static org.clavis.member.transfer.MemberField.TOWN;
import static org.clavis.member.transfer.MemberField.WHOLE_ADDRESS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.Table;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what the columns of a table mean: by their headers, corrected by what stands in them. Every column ends with
 * a field or with the reason why it is left out.
 */
final class ColumnGuesser {
    private static final int SAMPLE = 400;

    private ColumnGuesser() {}

    /** The columns as guessed, corrected by whoever imports. */
    static List<ColumnGuess<MemberField>> of(ImportRequest request) {
        return request.corrected(guess(request.table()), MemberField::of);
    }

    static List<ColumnGuess<MemberField>> guess(Table table) {
        List<ColumnGuess<MemberField>> guesses = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            guesses.add(guess(i, table.header().get(i), sample(table.values(i))));
        }
        List<ColumnGuess<MemberField>> named =
                guesses.stream().map(guess -> name(guess, guesses, table)).toList();
        return withoutRivals(named, table);
    }

    private static List<String> sample(List<String> values) {
        return values.size() <= SAMPLE ? values : values.subList(0, SAMPLE);
    }

    private static ColumnGuess<MemberField> guess(int index, String header, List<String> values) {
        Optional<HeaderMatch> match = HeaderMatch.of(header);
        ColumnGuess<MemberField> unknown = new ColumnGuess<>(index, header, null, "member.import.ignored.unknown", 0);
        if (match.isEmpty()) {
            return values.isEmpty() ? unknown.leftOut("member.import.ignored.empty") : Evidence.alone(unknown, values);
        }
        HeaderMatch known = match.get();
        if (known.field() == null) {
            return new ColumnGuess<>(index, header, null, known.reason(), known.confidence());
        }
        ColumnGuess<MemberField> guess = ColumnGuess.of(index, header, known.field(), known.confidence());
        return values.isEmpty() ? guess : Evidence.check(guess, values);
    }

    /** A column called "Name" holds the family name beside one for the first name, else both of them. */
    private static ColumnGuess<MemberField> name(
            ColumnGuess<MemberField> guess, List<ColumnGuess<MemberField>> all, Table table) {
        if (guess.field() != FAMILY_NAME && guess.field() != FULL_NAME) {
            return guess;
        }
        boolean firstName = has(all, GIVEN_NAME);
        List<String> values = sample(table.values(guess.index()));
        if (guess.field() == FULL_NAME) {
            return firstName && !has(all, FAMILY_NAME) && Shape.NAME_WITH_COMMA.share(values) < 0.5
                    ? guess.as(FAMILY_NAME, guess.confidence())
                    : guess;
        }
        boolean both =
                Shape.NAME_WITH_COMMA.share(values) >= 0.5 || (!firstName && Shape.SEVERAL_WORDS.share(values) >= 0.5);
        return both ? guess.as(FULL_NAME, guess.confidence()) : guess;
    }

    private static boolean has(List<ColumnGuess<MemberField>> guesses, MemberField field) {
        return guesses.stream().anyMatch(guess -> guess.field() == field);
    }

    /** Of several columns for the same field the surest stays, of equally sure ones the fuller. */
    private static List<ColumnGuess<MemberField>> withoutRivals(List<ColumnGuess<MemberField>> guesses, Table table) {
        Map<MemberField, ColumnGuess<MemberField>> winners = new EnumMap<>(MemberField.class);
        guesses.stream()
                .filter(guess -> guess.field() != null)
                .sorted(Comparator.comparing((ColumnGuess<MemberField> guess) -> guess.confidence())
                        .thenComparing(guess -> table.values(guess.index()).size())
                        .reversed())
                .forEach(guess -> winners.putIfAbsent(Objects.requireNonNull(guess.field()), guess));
        return guesses.stream()
                .map(guess ->
                        isBeaten(guess, guess.field(), winners) ? guess.leftOut("member.import.ignored.twice") : guess)
                .toList();
    }

    private static boolean isBeaten(
            ColumnGuess<MemberField> guess,
            @Nullable MemberField field,
            Map<MemberField, ColumnGuess<MemberField>> winners) {
        if (field == null) {
            return false;
        }
        return (!field.isRepeatable() && !guess.equals(winners.get(field)))
                || switch (field) {
                    case FULL_NAME -> winners.containsKey(FAMILY_NAME) && winners.containsKey(GIVEN_NAME);
                    case POSTAL_CODE_AND_TOWN -> winners.containsKey(POSTAL_CODE) && winners.containsKey(TOWN);
                    case WHOLE_ADDRESS -> winners.containsKey(STREET) && winners.containsKey(TOWN);
                    default -> false;
                };
    }
}
