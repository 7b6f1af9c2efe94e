package org.clavis.honor.entity.counting;

import java.util.Arrays;

/** Collects times in any order, overlapping or not. */
final class Spans {
    private int[] from = new int[8];
    private int[] end = new int[8];
    private int size;

    /** Leaves out what ends before it begins. */
    void add(int first, int last) {
        if (first >= last) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        int i = size++;
        for (; i > 0 && from[i - 1] > first; i--) {
            from[i] = from[i - 1];
            end[i] = end[i - 1];
        }
        from[i] = first;
        end[i] = last;
    }

    void addAll(Timeline times) {
        for (int i = 0; i < times.size(); i++) {
            add(times.from(i), times.end(i));
        }
    }

    /** Overlapping and touching times become one. Ends the collecting. */
    Timeline merged() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (last >= 0 && from[i] <= end[last]) {
                end[last] = Math.max(end[last], end[i]);
            } else {
                last++;
                from[last] = from[i];
                end[last] = end[i];
            }
        }
        return new Timeline(from, end, last + 1);
    }
}
