package org.clavis.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people in German clubs write them: {@code 31.12.1984}, {@code 4.5.59}, {@code 31. Dez. 1984},
 * {@code 31/12/1984}, {@code 1984-12-31}, {@code 19841231}, each with or without a time of day behind it. Day before
 * month, always. Days that do not exist (31.02.) are no dates.
 */
public final class GermanDate {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})\\.?" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./]?)(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[. -]*([A-Za-zÄäÖöÜü]{3,9})[. -]*(\\d{4}|\\d{2})" + TIME);

    /** German first; English beginnings where they differ. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "jän"),
            List.of("feb"),
            List.of("mär", "mrz", "mar", "maer"),
            List.of("apr"),
            List.of("mai", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dez", "dec"));

    private GermanDate() {}

    /** The day it is where the clubs are, whatever the server's own time zone. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    /**
     * Understands the text as a date.
     *
     * @param latest the last day a two-digit year may mean: {@code 59} is the latest year ending so that is not after it
     * @return nothing if the text is no date or names a day that does not exist
     */
    public static Optional<LocalDate> parse(String text, LocalDate latest) {
        String date = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1), latest);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches() && wellSeparated(yearFirst)) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4), latest);
        }
        Matcher named = NAMED.matcher(date);
        if (named.matches()) {
            return month(named.group(2)).flatMap(month -> day(named.group(3), month, named.group(1), latest));
        }
        return Optional.empty();
    }

    /** Whether somebody meant a date: true for {@code 31.02.1984} also, which {@link #parse} does not understand. */
    public static boolean looksLikeDate(String text) {
        String date = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        Matcher named = NAMED.matcher(date);
        return DAY_FIRST.matcher(date).matches()
                || (yearFirst.matches() && !yearFirst.group(2).isEmpty())
                || (named.matches() && month(named.group(2)).isPresent());
    }

    /** The one way Clavis writes a date for people: {@code 31.12.1984}. */
    public static String format(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** Without separators only eight digits are a date. */
    private static boolean wellSeparated(Matcher yearFirst) {
        return !yearFirst.group(2).isEmpty()
                || (yearFirst.group(3).length() == 2 && yearFirst.group(4).length() == 2);
    }

    private static Optional<String> month(String name) {
        String folded = name.toLowerCase(Locale.GERMAN);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(folded::startsWith)) {
                return Optional.of(Integer.toString(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day, LocalDate latest) {
        try {
            int full = Integer.parseInt(year);
            if (year.length() == 4) {
                return full < 1000 ? Optional.empty() : Optional.of(date(full, month, day));
            }
            int upper = latest.getYear() / 100 * 100 + full;
            LocalDate candidate = date(upper > latest.getYear() ? upper - 100 : upper, month, day);
            return Optional.of(candidate.isAfter(latest) ? date(candidate.getYear() - 100, month, day) : candidate);
        } catch (DateTimeException nonexistent) {
            return Optional.empty();
        }
    }

    private static LocalDate date(int year, String month, String day) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }
}
