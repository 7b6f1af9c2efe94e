package org.clavis.member.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.shared.GermanDate;

/** Dates in cells: as people write them, as Excel counts them, or only the year of an entry. */
final class DateCell {
    private static final Pattern NOTHING = Pattern.compile("0|00?[./-]00?[./-]0?0?00|0000-00-00.*|[-?./ ]+");
    private static final Pattern SERIAL = Pattern.compile("[1-5]?\\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?:(0?[1-9]|1[0-2])[./])?((?:18|19|20)\\d\\d)");
    private static final Pattern TWO_DIGITS = Pattern.compile(".*\\D\\d{2}");

    private DateCell() {}

    /** Puts the date into the line, or the reason why it is none. */
    static void read(String cell, MemberField field, LocalDate today, Line line) {
        if (NOTHING.matcher(cell).matches()) {
            return;
        }
        Optional<LocalDate> date = GermanDate.parse(cell, latest(field, today));
        Matcher year = YEAR.matcher(cell);
        if (date.isPresent()) {
            line.put(field, date.get());
        } else if (year.matches() && mayLackTheDay(field)) {
            LocalDate assumed = assumed(field, year);
            line.put(field, assumed);
            line.warn(field, cell, "member.import.date.yearOnly", GermanDate.format(assumed));
        } else if (SERIAL.matcher(cell).matches() && Integer.parseInt(cell) > 1000) {
            line.put(field, LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(cell)));
        } else if (GermanDate.looksLikeDate(cell)) {
            line.error(field, cell, "member.import.date.nonexistent");
        } else {
            line.error(field, cell, "member.import.date.notUnderstood");
        }
    }

    /** The end of a membership may lie ahead, everything else has happened. */
    private static LocalDate latest(MemberField field, LocalDate today) {
        return field == MemberField.LEFT_ON || field == MemberField.ADDRESS_TO ? today.plusYears(5) : today;
    }

    private static boolean mayLackTheDay(MemberField field) {
        return field == MemberField.JOINED_ON || field == MemberField.LEFT_ON || field == MemberField.ACTIVE_SINCE;
    }

    private static LocalDate assumed(MemberField field, Matcher year) {
        boolean end = field == MemberField.LEFT_ON;
        int month = year.group(1) != null ? Integer.parseInt(year.group(1)) : (end ? 12 : 1);
        LocalDate first = LocalDate.of(Integer.parseInt(year.group(2)), month, 1);
        return end ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }

    /** Nobody joins before being born: a birth date with a two-digit year then lies a century earlier. */
    static void settleCentury(String birth, Line line) {
        LocalDate born = line.date(MemberField.BIRTH_DATE);
        LocalDate joined = line.date(MemberField.JOINED_ON);
        if (born != null
                && joined != null
                && born.isAfter(joined)
                && TWO_DIGITS.matcher(birth).matches()) {
            line.put(MemberField.BIRTH_DATE, born.minusYears(100));
        }
    }
}
