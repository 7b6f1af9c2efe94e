package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Points;

/** Points: completed years of every activity by itself, times what they are worth. */
record PointSum(List<Points> points, List<CompletedYears> years) implements Tally {
    @Override
    public int at(int day) {
        int sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += years.get(i).at(day) * points.get(i).perYear();
        }
        return sum;
    }

    @Override
    public int firstYear(int needed, int keyInYear) {
        int low = 0;
        int high = Day.LAST_YEAR;
        if (at(high * Day.YEAR + keyInYear) < needed) {
            return NEVER;
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (at(middle * Day.YEAR + keyInYear) >= needed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean isEmpty() {
        for (CompletedYears each : years) {
            if (!each.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Count count(int day, boolean assumedEnd) {
        var shares = new ArrayList<PointShare>();
        for (int i = 0; i < points.size(); i++) {
            Count count = years.get(i).count(day, assumedEnd);
            if (!count.blocks().isEmpty()) {
                shares.add(new PointShare(points.get(i), count));
            }
        }
        return new Count(CountingMethod.POINTS, at(day), List.of(), List.of(), shares, assumedEnd);
    }
}
