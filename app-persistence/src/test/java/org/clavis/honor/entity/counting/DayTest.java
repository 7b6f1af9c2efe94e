package org.clavis.honor.entity.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final LocalDate FIRST = LocalDate.of(1896, 1, 1);
    private static final int DAYS = 80_000;

    @Test
    void everyDay_isFoundAgainAndSortsLikeItsDate() {
        for (LocalDate date = FIRST; date.getYear() < 2110; date = date.plusDays(1)) {
            assertThat(Day.date(Day.of(date))).isEqualTo(date);
            assertThat(Day.lastDate(Day.after(date))).isEqualTo(date);
            assertThat(Day.lastDate(Day.of(date) + 1)).isEqualTo(date);
            assertThat(Day.after(date)).isEqualTo(Day.of(date.plusDays(1)));
            assertThat(Day.year(Day.of(date))).isEqualTo(date.getYear());
        }
    }

    @Test
    void aYearFromAnyDay_weighsAYear() {
        var random = new Random(29);
        for (int i = 0; i < 10_000; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            int years = 1 + random.nextInt(80);
            LocalDate then = from.plusYears(years);
            LocalDate last = then.getDayOfMonth() == from.getDayOfMonth() ? then.minusDays(1) : then;
            assertThat(Day.weight(Day.after(last)) - Day.weight(Day.of(from)))
                    .as("%d years from %s", years, from)
                    .isEqualTo(years * Day.YEAR_WEIGHT);
        }
    }

    /** But for the last days of February, of which a leap year has one more than it weighs. */
    @Test
    void completedYears_areThoseOfTheCalendar() {
        var random = new Random(30);
        for (int i = 0; i < 20_000; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate to = from.plusDays(random.nextInt(DAYS / 2));
            LocalDate next = to.plusDays(1);
            int weight = Day.weight(Day.after(to)) - Day.weight(Day.of(from));
            if (from.getDayOfYear() != 60 && next.getDayOfYear() != 60) {
                assertThat(weight / Day.YEAR_WEIGHT).as("%s to %s", from, to).isEqualTo((int)
                        ChronoUnit.YEARS.between(from, next));
            }
        }
    }

    @Test
    void leapDay_weighsNothingAndEndsWithFebruary() {
        LocalDate leapDay = LocalDate.of(1984, 2, 29);
        assertThat(Day.weight(Day.of(leapDay))).isEqualTo(Day.weight(Day.after(leapDay)));
        assertThat(Day.date(Day.birthday(leapDay, 8))).isEqualTo(LocalDate.of(1992, 2, 29));
        assertThat(Day.date(Day.birthday(leapDay, 10))).isEqualTo(LocalDate.of(1994, 3, 1));
    }

    @Test
    void firstKeyYear_isTheYearOfTheDayUnlessItIsLater() {
        int keyDate = Day.inYear(MonthDay.of(12, 30));
        assertThat(Day.firstKeyYear(Day.of(LocalDate.of(2015, 12, 30)), keyDate))
                .isEqualTo(2015);
        assertThat(Day.firstKeyYear(Day.of(LocalDate.of(2015, 12, 31)), keyDate))
                .isEqualTo(2016);
    }
}
