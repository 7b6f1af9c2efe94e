package org.clavis.stack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Where a stack keeps everything it makes. The unpacked servers are shared by all stacks of a project; data, secrets
 * and logs are its own.
 *
 * @param servers unpacked PostgreSQL, Keycloak and WildFly
 * @param home data, secrets, logs of one stack
 */
public record Folder(Path servers, Path home) {
    private static final String ROOT = ".clavis";

    /** The stack that {@code mvn -Pdemo} runs. */
    public static Folder demo(Path project) {
        Path root = project.toAbsolutePath().normalize().resolve(ROOT);
        return new Folder(root.resolve("servers"), root.resolve("demo"));
    }

    /** A stack beside the demo's, for tests. */
    public static Folder named(Path project, String name) {
        return new Folder(
                demo(project).servers(),
                project.toAbsolutePath().normalize().resolve(ROOT).resolve(name));
    }

    public Path log() {
        return home.resolve("log");
    }

    public Path keystore() {
        return home.resolve("keystore");
    }

    public Path rootKey() {
        return home.resolve("root.key");
    }

    Path secrets() {
        return home.resolve("secrets.properties");
    }

    Path postgres() {
        return home.resolve("postgresql");
    }

    Path wildfly() {
        return home.resolve("wildfly");
    }

    /** Process ids of running servers. */
    Path run() {
        return home.resolve("run");
    }

    Path temp() {
        return home.resolve("tmp");
    }

    /** Makes the folders, readable by their owner alone. */
    void create() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            for (Path folder : List.of(home, servers, log(), keystore(), run(), temp())) {
                Files.createDirectories(folder, ownerOnly);
            }
        } catch (AccessDeniedException e) {
            throw new StackFailure(
                    "The folder " + home + " cannot be written to; start as the user it belongs to, or delete it.", e);
        }
    }

    /** Forgets everything but the unpacked servers. */
    void reset() throws IOException {
        for (Path content : List.of(postgres(), wildfly(), keystore(), log(), run(), temp(), rootKey(), secrets())) {
            Trees.delete(content);
        }
    }
}
