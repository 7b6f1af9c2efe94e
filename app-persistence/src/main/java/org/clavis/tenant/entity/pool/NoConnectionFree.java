package org.clavis.tenant.entity.pool;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/** All connections are in use and none came back in time; the same call may succeed in a moment. */
public class NoConnectionFree extends SQLTransientConnectionException {
    /** "too many connections", as PostgreSQL itself would say it. */
    public static final String SQL_STATE = "53300";

    NoConnectionFree(String schema, Duration waited, String figures) {
        super("%s: no connection within %d ms (%s)".formatted(schema, waited.toMillis(), figures), SQL_STATE);
    }
}
