package org.clavis.honor.entity.counting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/**
 * Days as whole numbers that sort like dates and say their year without a calendar: 32 numbers a month. An end is the
 * number after the last day; that it may name a 32 December does no harm, for it still lies before the next January.
 *
 * <p>Every day weighs its share of its month, and all months weigh the same. So lengths may be added in any order, and
 * a year from any day is a year, leap or not.
 */
final class Day {
    /** Numbers of a year. */
    static final int YEAR = 12 << 5;

    static final int LAST_YEAR = 9999;

    /** End of what has no end. */
    static final int OPEN = (LAST_YEAR + 1) * YEAR;

    /** The smallest weight of which 28, 30 and 31 days are whole shares. */
    static final int MONTH_WEIGHT = 13_020;

    static final int YEAR_WEIGHT = 12 * MONTH_WEIGHT;

    private static final int[] DAY_WEIGHT = {420, 465, 420, 434, 420, 434, 420, 420, 434, 420, 434, 420};

    private Day() {}

    static int of(LocalDate date) {
        return ((date.getYear() * 12 + date.getMonthValue() - 1) << 5) + date.getDayOfMonth() - 1;
    }

    /** The number of the following day: the end of what lasts until this one. */
    static int after(LocalDate date) {
        int day = of(date);
        return date.getDayOfMonth() == date.lengthOfMonth() ? nextMonth(day) : day + 1;
    }

    private static int nextMonth(int day) {
        return ((day >> 5) + 1) << 5;
    }

    /** Place within any year. */
    static int inYear(MonthDay date) {
        return ((date.getMonthValue() - 1) << 5) + date.getDayOfMonth() - 1;
    }

    static int year(int day) {
        return day / YEAR;
    }

    /** First year whose key date is not before this day. */
    static int firstKeyYear(int day, int keyInYear) {
        return day % YEAR <= keyInYear ? day / YEAR : day / YEAR + 1;
    }

    /** Weight of all days before this one. 29 February weighs nothing. */
    static int weight(int day) {
        int month = day >> 5;
        return month * MONTH_WEIGHT + Math.min((day & 31) * DAY_WEIGHT[month % 12], MONTH_WEIGHT);
    }

    static LocalDate date(int day) {
        int month = day >> 5;
        return LocalDate.of(month / 12, month % 12 + 1, (day & 31) + 1);
    }

    /** The last day before an end. */
    static LocalDate lastDate(int end) {
        if ((end & 31) == 0) {
            return date(end).minusDays(1);
        }
        LocalDate first = date((end >> 5) << 5);
        return first.withDayOfMonth(Math.min(end & 31, first.lengthOfMonth()));
    }

    /** The day on which so many years of life are completed and the next one begins. */
    static int birthday(LocalDate birthDate, int age) {
        int day = of(birthDate) + age * YEAR;
        boolean leapDay = birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
        return leapDay && !Year.isLeap(day / YEAR) ? nextMonth(day) : day;
    }
}
