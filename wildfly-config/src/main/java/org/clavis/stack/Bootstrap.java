package org.clavis.stack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs the scripts of folder {@code postgres} as superuser; they say what has to be there and may run at every start. */
final class Bootstrap {
    private final Secrets secrets;

    Bootstrap(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A way to connect. */
    interface Database {
        Connection connect() throws SQLException;
    }

    void run(Connection maintenance, Database clavis) throws SQLException, IOException {
        for (String login : List.of(Secrets.OWNER, Secrets.CONTROL, Secrets.KEYCLOAK)) {
            announce(maintenance, login);
        }
        execute(maintenance, text("01-roles.sql"));
        for (String statement : query(maintenance, text("02-databases.sql"))) {
            execute(maintenance, statement);
        }
        try (var connection = clavis.connect()) {
            execute(connection, text("03-rights.sql"));
        }
    }

    private void announce(Connection connection, String login) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, "clavis.password_" + login);
            statement.setString(2, secrets.get(login));
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static String text(String script) throws IOException {
        return Bundled.file("postgres", script).text();
    }
}
