package org.clavis.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached just now, which passes, from everything else that can go wrong with one. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether the fault goes back to a connection that is lost, refused or not to be had in time. */
    public static boolean causes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && saysSo(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 connection exception, 53300 too many connections, 57P01 to 57P03 shutting down or starting up. */
    private static boolean saysSo(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.equals("53300") || state.startsWith("57P0"));
    }
}
