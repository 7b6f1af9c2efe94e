package org.clavis.tenant.entity;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/**
 * Why a migration failed, in words that hold nothing out of the tenant's data; the database's own message quotes values.
 *
 * @param text script, line and SQLSTATE
 * @param passing whether the database was out of reach, so that the same migration may succeed later
 */
record MigrationFault(String text, boolean passing) {
    /** Classes of SQLSTATE: no connection, out of resources, intervention of the operator. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    static MigrationFault of(RuntimeException failure) {
        StringBuilder text = new StringBuilder();
        boolean passing = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywaySqlScriptException script && script.getResource() != null) {
                text.append(script.getResource().getFilename())
                        .append(" line ")
                        .append(script.getLineNumber())
                        .append(": ");
            } else if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                text.append("SQLSTATE ").append(sql.getSQLState());
                passing = PASSING.contains(sql.getSQLState().substring(0, 2));
                break;
            }
        }
        return new MigrationFault(text.isEmpty() ? failure.getClass().getSimpleName() : text.toString(), passing);
    }
}
