package org.clavis.honor.entity.counting;

/** A number that grows with time: years of one life counted on one {@link Basis}. */
sealed interface Tally permits CompletedYears, CalendarYears, PointSum {
    int NEVER = Integer.MAX_VALUE;

    /** What has come together by the end of this day. */
    int at(int day);

    /** First year at whose key date so much has come together, or {@link #NEVER}. */
    int firstYear(int needed, int keyInYear);

    /** Whether nothing ever comes together. */
    boolean isEmpty();

    /** The arithmetic behind {@link #at}. */
    Count count(int day, boolean assumedEnd);
}
