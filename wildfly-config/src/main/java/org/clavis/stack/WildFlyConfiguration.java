package org.clavis.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Makes the base folder of a WildFly: the distribution's own configuration, changed by the CLI scripts in the order of
 * their names. A changed script or version makes the configuration anew; data beside it stays.
 */
final class WildFlyConfiguration {
    private final Path home;
    private final Folder folder;
    private final Processes processes;

    WildFlyConfiguration(Path home, Folder folder, Processes processes) {
        this.home = home;
        this.folder = folder;
        this.processes = processes;
    }

    void apply() throws IOException, InterruptedException {
        List<Bundled> scripts = Bundled.in("cli");
        Path marker = folder.wildfly().resolve("configured-by");
        String wanted = fingerprint(scripts);
        if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(marker);
        Path configuration = folder.wildfly().resolve("configuration");
        Trees.delete(configuration);
        Trees.copy(home.resolve("standalone/configuration"), configuration);
        Files.createDirectories(folder.wildfly().resolve("deployments"));
        run(scripts);
        Files.writeString(marker, wanted);
    }

    private void run(List<Bundled> scripts) throws IOException, InterruptedException {
        var all = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        scripts.forEach(script -> all.append(script.text()).append('\n'));
        all.append("stop-embedded-server\n");
        Path file = folder.temp().resolve("all.cli");
        Files.writeString(file, all);
        String options = "-Djboss.server.base.dir=" + folder.wildfly() + " -Djava.io.tmpdir=" + folder.temp();
        processes.run(new Command(
                "WildFly's configuration",
                List.of(home.resolve("bin/jboss-cli.sh").toString(), "--file=" + file),
                Map.of("JAVA_OPTS", options, "JBOSS_HOME", home.toString()),
                folder.log().resolve("wildfly-configuration.log")));
    }

    private String fingerprint(List<Bundled> scripts) {
        var text = new StringBuilder(String.valueOf(home.getFileName()));
        scripts.forEach(
                script -> text.append('\n').append(script.name()).append('\n').append(script.text()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
