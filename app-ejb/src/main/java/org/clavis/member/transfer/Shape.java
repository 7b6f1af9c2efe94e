package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.shared.GermanDate;

/** What values look like, whatever the header says. */
@SuppressWarnings("ImmutableEnumChecker") // the tests are functions without state
enum Shape {
    EMAIL(value -> value.indexOf('@') > 0),
    IBAN(matching("[A-Za-z]{2}\\s*\\d{2}(?:\\s*[\\dA-Za-z]){11,30}")),
    DATE(Shape::isDate),
    /** A date, or at least its year: {@code 1998}, {@code 05/1998}. */
    DATE_OR_YEAR(Shape::isDateOrYear),
    POSTAL_CODE(matching("(?:[A-Z]{1,2}-?\\s*)?\\d{4,5}")),
    POSTAL_CODE_AND_TOWN(matching("(?:[A-Z]{1,2}-?\\s*)?\\d{4,5}[\\s,]+\\p{L}.*")),
    WHOLE_ADDRESS(Shape::isWholeAddress),
    STREET(matching("\\p{L}[\\p{L}\\s.'-]*\\s\\d{1,4}\\s*[a-zA-Z]?(?:\\s*[-/+]\\s*\\d+\\s*[a-zA-Z]?)?")),
    PHONE(matching("[(+]?[\\d][\\d\\s()/.+-]{4,24}(?:[;,].*)?")),
    NUMBER(matching("\\d+")),
    /** {@code Müller, Ida}. */
    NAME_WITH_COMMA(matching("\\p{Lu}?[\\p{L}' .-]+,\\s*\\p{L}[\\p{L}' .-]*")),
    SEVERAL_WORDS(matching("\\S+\\s+\\S.*")),
    YES_NO(Words.YES_NO::knows),
    GENDER(Words.GENDER::knows),
    SALUTATION(Words.SALUTATION::knows),
    STATUS(text -> Words.STATUS.knows(text) || Words.HONORARY.knows(text)),
    PAYMENT(Words.PAYMENT::knows),
    INSTRUMENT(Words.SECTION::knows);

    private static final int LONGEST = 200;
    private static final Pattern TOWN = Pattern.compile("[,;\\n]\\s*(?:[A-Z]{1,2}-?\\s*)?\\d{4,5}\\s+\\p{L}");

    private final Predicate<String> test;

    Shape(Predicate<String> test) {
        this.test = test;
    }

    boolean fits(String value) {
        return value.length() <= LONGEST && test.test(value);
    }

    /** How many of the values look like that, from 0 to 1. */
    double share(List<String> values) {
        return values.isEmpty()
                ? 0
                : (double) values.stream().filter(this::fits).count() / values.size();
    }

    private static Predicate<String> matching(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
    }

    private static boolean isWholeAddress(String value) {
        Matcher town = TOWN.matcher(value);
        return town.find() && value.substring(0, town.start()).chars().anyMatch(Character::isLetter);
    }

    private static boolean isDate(String value) {
        return GermanDate.looksLikeDate(value)
                || GermanDate.parse(value, LocalDate.of(2100, 1, 1)).isPresent();
    }

    private static boolean isDateOrYear(String value) {
        return isDate(value) || value.matches("(?:(?:0?[1-9]|1[0-2])[./])?(?:18|19|20)\\d\\d");
    }
}
