package org.clavis.honor;

import java.time.LocalDate;

/** Years as clubs plan their honors. */
public final class HonorYear {
    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private static final int MONTHS_AHEAD = 6;

    private HonorYear() {}

    /** The year that honors are being prepared for: until summer this year, from then on the next. */
    public static int coming(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD).getYear();
    }
}
