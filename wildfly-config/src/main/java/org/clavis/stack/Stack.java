package org.clavis.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, Keycloak, a mail server and WildFly on this machine, each on 127.0.0.1 alone.
 *
 * <p>The demo starts all of it. Tests start the backends and provision a WildFly that Arquillian starts: it is
 * configured by the same scripts. Stopping is possible at any moment, from any thread, and leaves no process behind.
 */
public final class Stack implements AutoCloseable {
    private final Folder folder;
    private final Workplace workplace;
    private final Ports ports;
    private final Progress progress;
    private final Servers servers;
    private final Processes processes;
    private final Parallel parallel = new Parallel();
    private final PostgreSql postgres;
    private final Keycloak keycloak;
    private final WildFly wildfly;
    private final Mail mail;

    private Stack(Folder folder, Ports ports, boolean durable, PrintStream out) {
        this.folder = folder;
        workplace = new Workplace(folder, ports);
        this.ports = ports;
        progress = new Progress(out);
        servers = new Servers(folder.servers(), progress);
        processes = new Processes(folder);
        postgres = new PostgreSql(folder, ports.postgres(), durable, processes);
        keycloak = new Keycloak(folder, processes);
        wildfly = new WildFly(folder, ports, processes);
        mail = new Mail(ports.smtp());
    }

    /** A stack whose database survives a power cut. */
    public static Stack of(Folder folder, Ports ports, PrintStream out) {
        return new Stack(folder, ports, true, out);
    }

    /** A stack for tests: its database is fast and may be lost. */
    public static Stack forTests(Folder folder, Ports ports, PrintStream out) {
        return new Stack(folder, ports, false, out);
    }

    /** Forgets data, secrets and logs; to be called before a start. */
    public void reset() throws IOException {
        open();
        folder.reset();
        folder.create();
    }

    /** Starts PostgreSQL, Keycloak and the mail server, and returns when they answer. */
    public void startBackends() throws Exception {
        open();
        ports.requireFree();
        await(backends());
    }

    /** Configures a WildFly for this stack and leaves its start to the caller. */
    public Provisioned provisionWildFly() throws Exception {
        open();
        Path home = configuredWildFly();
        Settings settings = workplace.settings();
        Path properties = folder.wildfly().resolve("clavis.properties");
        var text = new StringBuilder();
        settings.application()
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        Secrets.write(properties, "rw-------", text.toString().getBytes(StandardCharsets.UTF_8));
        return new Provisioned(home, folder.wildfly(), settings.environment(), properties, wildfly.javaOptions());
    }

    /** Starts everything with the application and returns when it can be used. */
    public void start(Path ear) throws Exception {
        open();
        ports.requireFree();
        var parts = backends();
        CompletableFuture<Void> database = parts.get(0);
        parts.add(parallel.begin(() -> {
            Path home = configuredWildFly();
            database.join();
            progress.step("starting WildFly", () -> {
                wildfly.start(home, ear, workplace.settings().environment());
                return true;
            });
        }));
        await(parts);
    }

    /** Stops what runs, the latest first; also in the middle of a start. */
    public void stop() {
        processes.close();
        parallel.cancel();
        wildfly.stop();
        keycloak.stop();
        mail.stop();
        postgres.stop();
        processes.endAll();
        workplace.release();
    }

    @Override
    public void close() {
        stop();
    }

    /** Names of servers that have ended although nobody asked them to. */
    public List<String> fallen() {
        return processes.fallen().stream().map(Child::failure).toList();
    }

    /** A connection as the database's superuser, who sees every table as it is stored. */
    public Connection superuser(String database) throws SQLException, IOException {
        return postgres.connect(database, workplace.secrets());
    }

    /** Issuer of the realm, as in {@code http://127.0.0.1:8180/realms/clavis}. */
    public String realmUrl() throws IOException {
        return workplace.settings().realmUrl();
    }

    private List<CompletableFuture<Void>> backends() throws IOException {
        Secrets known = workplace.secrets();
        var database = parallel.begin(() -> {
            Path home = servers.postgres();
            progress.step("starting PostgreSQL", () -> {
                postgres.start(home, known);
                return true;
            });
        });
        var login = parallel.begin(() -> {
            Path home = preparedKeycloak();
            database.join();
            progress.step("starting Keycloak", () -> {
                keycloak.start(
                        home,
                        workplace.settings().keycloak(),
                        workplace.settings().realmUrl());
                return true;
            });
        });
        return new ArrayList<>(List.of(database, login, parallel.begin(mail::start)));
    }

    private Path preparedKeycloak() throws Exception {
        Path home = servers.keycloak();
        return progress.step(
                "preparing Keycloak",
                () -> servers.alone("keycloak", () -> {
                    keycloak.prepare(home);
                    return home;
                }));
    }

    private Path configuredWildFly() throws Exception {
        Path home = servers.wildfly();
        return progress.step("configuring WildFly", () -> {
            new WildFlyConfiguration(home, folder, processes).apply();
            return home;
        });
    }

    private void await(List<CompletableFuture<Void>> parts) throws Exception {
        parallel.await(progress::tick, parts);
    }

    private void open() throws IOException {
        if (workplace.take()) {
            processes.endLeftovers();
        }
    }
}
