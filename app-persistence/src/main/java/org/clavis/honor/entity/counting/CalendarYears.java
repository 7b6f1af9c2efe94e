package org.clavis.honor.entity.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.rule.CountingMethod;

/** Calendar years in which anything counts. */
record CalendarYears(Timeline times, CountingMethod method) implements Tally {
    @Override
    public int at(int day) {
        int sum = 0;
        int counted = Integer.MIN_VALUE;
        for (int i = 0; i < times.size() && times.from(i) <= day; i++) {
            int last = lastYear(i, day);
            sum += Math.max(0, last - Math.max(firstYear(i), counted + 1) + 1);
            counted = last;
        }
        return sum;
    }

    private int firstYear(int i) {
        return Day.year(times.from(i));
    }

    private int lastYear(int i, int day) {
        return Day.year(Math.min(times.end(i) - 1, day));
    }

    @Override
    public int firstYear(int needed, int keyInYear) {
        int missing = needed;
        int counted = Integer.MIN_VALUE;
        for (int i = 0; i < times.size(); i++) {
            int first = Math.max(firstYear(i), counted + 1);
            counted = lastYear(i, Day.OPEN);
            if (missing <= counted - first + 1) {
                int year = first + missing - 1;
                return Day.firstKeyYear(Math.max(times.from(i), year * Day.YEAR), keyInYear);
            }
            missing -= counted - first + 1;
        }
        return NEVER;
    }

    @Override
    public boolean isEmpty() {
        return times.isEmpty();
    }

    @Override
    public Count count(int day, boolean assumedEnd) {
        var years = new Spans();
        for (int i = 0; i < times.size() && times.from(i) <= day; i++) {
            years.add(firstYear(i) * Day.YEAR, (lastYear(i, day) + 1) * Day.YEAR);
        }
        Timeline runs = years.merged();
        var blocks = new ArrayList<Block>();
        var gaps = new ArrayList<Block>();
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0) {
                gaps.add(years(runs.end(i - 1), runs.from(i)));
            }
            blocks.add(years(runs.from(i), runs.end(i)));
        }
        return new Count(method, at(day), blocks, gaps, List.of(), assumedEnd);
    }

    private static Block years(int from, int end) {
        int first = Day.year(from);
        int last = Day.year(end) - 1;
        return new Block(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), (last - first + 1) * 12);
    }
}
