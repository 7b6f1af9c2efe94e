package org.clavis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stack's WildFly with the application. */
final class WildFly {
    private static final String APPLICATION = "clavis.ear";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Folder folder;
    private final Ports ports;
    private final Processes processes;
    private volatile @Nullable Child server;

    WildFly(Folder folder, Ports ports, Processes processes) {
        this.folder = folder;
        this.ports = ports;
        this.processes = processes;
    }

    void start(Path home, Path ear, Map<String, String> settings) throws IOException, InterruptedException {
        deploy(ear);
        var environment = new HashMap<>(settings);
        environment.put("JBOSS_HOME", home.toString());
        environment.put("JAVA_OPTS", javaOptions());
        // Only then does the script pass signals on to the server.
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        Path log = folder.log().resolve("wildfly.log");
        Child started = processes.start(
                new Command("WildFly", List.of(home.resolve("bin/standalone.sh").toString()), environment, log));
        server = started;
        awaitApplication(started);
    }

    void stop() {
        Child running = server;
        if (running != null) {
            processes.stop(running);
        }
    }

    /** Options for the virtual machine of any WildFly that runs on this base folder. */
    String javaOptions() {
        return String.join(
                " ",
                "-Xms128m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+ExitOnOutOfMemoryError -XX:+PerfDisableSharedMem",
                "-Djava.awt.headless=true -Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + folder.temp(),
                "-Djboss.server.base.dir=" + folder.wildfly(),
                "-Djboss.server.log.dir=" + folder.log(),
                "-Djboss.bind.address=127.0.0.1 -Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management());
    }

    private void deploy(Path ear) throws IOException {
        if (Files.notExists(ear)) {
            throw new StackFailure("There is no " + ear + "; build it with mvn -Pdemo.");
        }
        Path deployments = folder.wildfly().resolve("deployments");
        Trees.delete(deployments);
        Files.createDirectories(deployments);
        Files.copy(ear, deployments.resolve(APPLICATION), StandardCopyOption.REPLACE_EXISTING);
    }

    private void awaitApplication(Child running) throws IOException, InterruptedException {
        Path deployed = folder.wildfly().resolve("deployments").resolve(APPLICATION + ".deployed");
        Path failed = deployed.resolveSibling(APPLICATION + ".failed");
        while (Files.notExists(deployed)) {
            if (Files.exists(failed)) {
                throw new StackFailure(
                        "WildFly refuses the application; see " + folder.log().resolve("server.log") + ". "
                                + Files.readString(failed).strip());
            }
            if (!running.isAlive()) {
                throw new StackFailure(running.failure());
            }
            Thread.sleep(250);
        }
        var readiness = new Readiness(running, PATIENCE);
        readiness.await("http://127.0.0.1:" + ports.management() + "/health/ready", status -> status == 200);
        readiness.await("http://127.0.0.1:" + ports.http() + "/", status -> status < 500);
    }
}
