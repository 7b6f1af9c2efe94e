package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.GapRule;

/** Completed years: the weight of all days, whole years of it. */
record CompletedYears(Timeline times, boolean bridging) implements Tally {
    CompletedYears(Timeline times, GapRule gapRule) {
        this(times, gapRule == GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR);
    }

    @Override
    public int at(int day) {
        int sum = 0;
        for (int i = 0; i < times.size() && times.from(i) <= day; i++) {
            sum += Day.weight(Math.min(times.end(i), day + 1)) - start(i);
        }
        return sum / Day.YEAR_WEIGHT;
    }

    /** Where counting sets in for the sake of this time: before it, if the gap counts along. */
    private int start(int i) {
        return Day.weight(bridges(i) ? times.end(i - 1) : times.from(i));
    }

    /** A gap counts along only once it has ended, not while somebody is just away. */
    private boolean bridges(int i) {
        return bridging && times.followsShortGap(i);
    }

    @Override
    public int firstYear(int needed, int keyInYear) {
        long missing = (long) needed * Day.YEAR_WEIGHT;
        for (int i = 0; i < times.size(); i++) {
            int length = Day.weight(times.end(i)) - start(i);
            if (missing <= length) {
                int reached = (int)
                        ((start(i) + missing - Day.weight(keyInYear + 1) + Day.YEAR_WEIGHT - 1) / Day.YEAR_WEIGHT);
                return Math.max(reached, Day.firstKeyYear(times.from(i), keyInYear));
            }
            missing -= length;
        }
        return NEVER;
    }

    @Override
    public boolean isEmpty() {
        return times.isEmpty();
    }

    @Override
    public Count count(int day, boolean assumedEnd) {
        var blocks = new ArrayList<Block>();
        var gaps = new ArrayList<Block>();
        int sum = 0;
        for (int i = 0; i < times.size() && times.from(i) <= day; ) {
            int first = i;
            if (first > 0) {
                int gap = times.end(i - 1);
                gaps.add(block(gap, times.from(i), 0));
            }
            do {
                i++;
            } while (i < times.size() && times.from(i) <= day && bridges(i));
            int end = Math.min(times.end(i - 1), day + 1);
            blocks.add(block(times.from(first), end, sum));
            sum += Day.weight(end) - Day.weight(times.from(first));
        }
        return new Count(
                CountingMethod.COMPLETED_AT_KEY_DATE, sum / Day.YEAR_WEIGHT, blocks, gaps, List.of(), assumedEnd);
    }

    /** What is left over of a month goes on to the next block, so that months add up. */
    private static Block block(int first, int end, int before) {
        int after = before + Day.weight(end) - Day.weight(first);
        return new Block(Day.date(first), Day.lastDate(end), after / Day.MONTH_WEIGHT - before / Day.MONTH_WEIGHT);
    }
}
