package org.clavis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stack's Keycloak in production mode, one node, on a database of the stack's PostgreSQL. */
final class Keycloak {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Folder folder;
    private final Processes processes;
    private volatile @Nullable Child server;

    Keycloak(Folder folder, Processes processes) {
        this.folder = folder;
        this.processes = processes;
    }

    /** Adapts the unpacked server to PostgreSQL, once for all stacks of the project. */
    void prepare(Path home) throws IOException, InterruptedException {
        Path marker = home.resolve("prepared");
        String wanted = String.join(" ", BUILD);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        processes.run(new Command("Keycloak's preparation", line(home, BUILD), java(), log()));
        Files.writeString(marker, wanted);
    }

    /** Starts and waits for the realm, which is imported when the database has none. */
    void start(Path home, Map<String, String> settings, String realmUrl) throws IOException, InterruptedException {
        provideRealm(home);
        var environment = new HashMap<>(java());
        environment.putAll(settings);
        var line = line(home, List.of("start", "--optimized", "--import-realm"));
        Child started = processes.start(new Command("Keycloak", line, environment, log()));
        server = started;
        new Readiness(started, PATIENCE).await(realmUrl, status -> status == 200);
    }

    void stop() {
        Child running = server;
        if (running != null) {
            processes.stop(running);
        }
    }

    /** The same file for all stacks: what differs between them are placeholders, resolved from the environment. */
    private void provideRealm(Path home) throws IOException {
        Path imports = home.resolve("data/import");
        Files.createDirectories(imports);
        Path draft = folder.temp().resolve("clavis-realm.json");
        Files.writeString(draft, Realm.demo().text());
        Files.move(
                draft,
                imports.resolve("clavis-realm.json"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> line(Path home, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(home.resolve("bin/kc.sh").toString());
        line.addAll(arguments);
        return line;
    }

    private Map<String, String> java() {
        return Map.of(
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND",
                "-XX:+PerfDisableSharedMem -Djava.io.tmpdir=" + folder.temp());
    }

    private Path log() {
        return folder.log().resolve("keycloak.log");
    }
}
