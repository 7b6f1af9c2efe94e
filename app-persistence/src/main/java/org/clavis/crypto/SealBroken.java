package org.clavis.crypto;

import java.util.UUID;

/**
 * A sealed value was refused: it was altered, or it was sealed for another tenant, table, column or row. The message
 * names the place and never the value.
 */
public class SealBroken extends IllegalStateException {
    public SealBroken(String table, String column, UUID row, Throwable cause) {
        super("sealed value refused in " + table + "." + column + ", row " + row, cause);
    }

    /** A letter was altered, or it was sealed for somebody else or as another letter. */
    SealBroken(Throwable cause) {
        super("sealed letter refused", cause);
    }
}
