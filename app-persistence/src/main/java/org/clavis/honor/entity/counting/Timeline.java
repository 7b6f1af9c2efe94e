package org.clavis.honor.entity.counting;

/** Times that neither overlap nor touch, in order. Immutable. */
final class Timeline {
    static final Timeline EMPTY = new Spans().merged();

    private final int[] from;
    private final int[] end;
    private final int size;

    /** Takes the arrays over. */
    Timeline(int[] from, int[] end, int size) {
        this.from = from;
        this.end = end;
        this.size = size;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int from(int i) {
        return from[i];
    }

    /** The day after the last. */
    int end(int i) {
        return end[i];
    }

    boolean contains(int day) {
        for (int i = 0; i < size; i++) {
            if (from[i] <= day && day < end[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but a gap without a whole calendar year lies before this time. */
    boolean followsShortGap(int i) {
        if (i == 0) {
            return false;
        }
        int firstYear = (end[i - 1] + Day.YEAR - 1) / Day.YEAR;
        return (firstYear + 1) * Day.YEAR > from[i];
    }

    /** What of it is not before this day. */
    Timeline since(int day) {
        if (size == 0 || from[0] >= day) {
            return this;
        }
        var spans = new Spans();
        for (int i = 0; i < size; i++) {
            spans.add(Math.max(from[i], day), end[i]);
        }
        return spans.merged();
    }

    /** Adds to {@code spans} what of a time this leaves free. */
    void leaveFree(int first, int last, Spans spans) {
        int start = first;
        for (int i = 0; i < size && from[i] < last; i++) {
            spans.add(start, Math.min(from[i], last));
            start = Math.max(start, end[i]);
        }
        spans.add(start, last);
    }
}
