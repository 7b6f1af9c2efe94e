package org.clavis.meldung.entity.fee;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages in a row of figures: {@code 7-14}, {@code 61+}.
 *
 * @param to highest age, {@link Integer#MAX_VALUE} for none
 */
record AgeSpan(int from, int to) {
    private static final Pattern ROW = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");

    /** Nothing for rows that are no ages: unknown ones, and those that are summed up. */
    static Optional<AgeSpan> of(String row) {
        Matcher ages = ROW.matcher(row);
        if (!ages.matches()) {
            return Optional.empty();
        }
        int to = ages.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(ages.group(2));
        return Optional.of(new AgeSpan(Integer.parseInt(ages.group(1)), to));
    }

    boolean contains(int age) {
        return from <= age && age <= to;
    }

    /** Whether nobody in it is older. */
    boolean isWithin(int age) {
        return to <= age;
    }
}
