package org.clavis.transfer;

import org.clavis.shared.BusinessRuleViolated;

/** How large a file may be before it is refused: an upload must not be able to exhaust the server. */
final class Limits {
    static final int MEGABYTES = 10;
    static final int ROWS = 20_000;
    static final int COLUMNS = 256;

    /** Characters of a cell after which no more are taken; Excel itself ends at 32,767. */
    static final int CELL = 32_767;

    /** Parts of an XLSX file, and what they may unpack to in all. */
    static final int ZIP_ENTRIES = 2_000;

    static final long UNPACKED_BYTES = 64L << 20;
    static final int UNPACKED_RATIO = 120;

    private Limits() {}

    static void checkSize(byte[] content) {
        if (content.length > MEGABYTES << 20) {
            throw new BusinessRuleViolated(null, "transfer.tooLarge", MEGABYTES);
        }
    }

    static void checkRows(int rows) {
        if (rows > ROWS) {
            throw new BusinessRuleViolated(null, "transfer.tooManyRows", ROWS);
        }
    }

    /** Refuses archives that unpack to far more than spreadsheets do. */
    static void checkUnpacked(long unpacked, long packed, int entries) {
        boolean suspicious = unpacked > (4L << 20) && unpacked / Math.max(1, packed) > UNPACKED_RATIO;
        if (suspicious || unpacked > UNPACKED_BYTES || entries > ZIP_ENTRIES) {
            throw new BusinessRuleViolated(null, "transfer.unpacksTooLarge");
        }
    }
}
