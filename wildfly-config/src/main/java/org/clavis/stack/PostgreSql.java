package org.clavis.stack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The stack's PostgreSQL: a durable data folder, passwords for everybody, no socket but the one on 127.0.0.1. */
final class PostgreSql {
    /** On TERM it would wait until all clients have left. */
    private static final String FAST_SHUTDOWN = "INT";

    private static final int ATTEMPTS = 300;
    private static final long PAUSE_MILLIS = 100;

    private final Folder folder;
    private final int port;
    private final boolean durable;
    private final Processes processes;
    private volatile @Nullable Child server;

    PostgreSql(Folder folder, int port, boolean durable, Processes processes) {
        this.folder = folder;
        this.port = port;
        this.durable = durable;
        this.processes = processes;
    }

    void start(Path home, Secrets secrets) throws Exception {
        if (Files.notExists(folder.postgres())) {
            initialize(home, secrets);
        }
        var line = asOrdinaryUser(
                home.resolve("bin/postgres"), "-D", folder.postgres().toString());
        settings().forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        Child started = processes.start(new Command("PostgreSQL", line, Map.of(), log(), FAST_SHUTDOWN));
        server = started;
        try (var connection = connectWhenReady(started, secrets)) {
            new Bootstrap(secrets).run(connection, () -> connect("clavis", secrets));
        }
    }

    void stop() {
        Child running = server;
        if (running != null) {
            processes.stop(running);
        }
    }

    /** The one driver of this class path. */
    static Driver driver() {
        return ServiceLoader.load(Driver.class, PostgreSql.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    /** A connection as superuser. */
    Connection connect(String database, Secrets secrets) throws SQLException {
        var login = new Properties();
        login.setProperty("user", Secrets.SUPERUSER);
        login.setProperty("password", secrets.get(Secrets.SUPERUSER));
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        Connection connection = driver().connect(url, login);
        if (connection == null) {
            throw new SQLException("The driver does not know " + url);
        }
        return connection;
    }

    /** Builds the cluster beside its place, so that a stop in between is not taken for a database. */
    private void initialize(Path home, Secrets secrets) throws Exception {
        Path draft = folder.postgres().resolveSibling("postgresql.new");
        Trees.delete(draft);
        Path password = folder.temp().resolve("superuser");
        Files.deleteIfExists(password);
        Secrets.write(password, "rw-------", secrets.get(Secrets.SUPERUSER).getBytes(StandardCharsets.UTF_8));
        try {
            processes.run(new Command("initdb", initdb(home, draft, password), Map.of(), log()));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(Path home, Path data, Path password) {
        return asOrdinaryUser(
                home.resolve("bin/initdb"),
                "--pgdata=" + data,
                "--username=" + Secrets.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> asOrdinaryUser(Path program, String... arguments) {
        var line = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "--user"));
        }
        line.add(program.toString());
        line.addAll(List.of(arguments));
        return line;
    }

    private Map<String, String> settings() {
        String on = durable ? "on" : "off";
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", String.valueOf(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "150"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("fsync", on),
                Map.entry("synchronous_commit", on),
                Map.entry("full_page_writes", on),
                // Neither statements nor values of rows reach the log.
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("timezone", "UTC"));
    }

    private Connection connectWhenReady(Child running, Secrets secrets) throws InterruptedException {
        SQLException last = new SQLException("not tried");
        for (int attempt = 0; attempt < ATTEMPTS && running.isAlive(); attempt++) {
            try {
                return connect("postgres", secrets);
            } catch (SQLException e) {
                last = e;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new StackFailure(
                running.isAlive() ? "PostgreSQL does not answer; see " + log() : running.failure(), last);
    }

    private Path log() {
        return folder.log().resolve("postgresql.log");
    }
}
