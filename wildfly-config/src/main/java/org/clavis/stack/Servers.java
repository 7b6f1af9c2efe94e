package org.clavis.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/**
 * The unpacked servers of a project, shared by its stacks. A server is unpacked beside its place and moved there when
 * complete: what has its name is whole.
 */
final class Servers {
    private static final long NEEDED_TO_UNPACK = 1_500_000_000;
    private static final String POSTGRES_ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path place;
    private final Progress progress;

    Servers(Path place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    Path postgres() throws Exception {
        return unpacked("postgresql", draft -> {
            try (var archive = Servers.class.getResourceAsStream(POSTGRES_ARCHIVE)) {
                if (archive == null) {
                    throw new StackFailure(
                            "There is no PostgreSQL for this kind of machine; Linux on x86-64 is needed.");
                }
                Archive.untar(archive, draft);
            }
        });
    }

    Path keycloak() throws Exception {
        return unpackedZip("keycloak", "org/keycloak", "keycloak-quarkus-dist");
    }

    Path wildfly() throws Exception {
        Path home = unpackedZip("wildfly", "org/wildfly", "wildfly-dist");
        addDriver(home.resolve("modules/org/postgresql/main"));
        return home;
    }

    private Path unpackedZip(String server, String group, String name) throws Exception {
        String version = Bundled.version(server);
        String file = name + "-" + version + ".zip";
        Path zip = repository().resolve(group).resolve(name).resolve(version).resolve(file);
        if (Files.notExists(zip)) {
            throw new StackFailure("The local Maven repository lacks " + file + "; run mvn -Pdemo once.");
        }
        return unpacked(server, draft -> {
            Path inner = draft.resolveSibling(draft.getFileName() + ".zip");
            Trees.delete(inner);
            Archive.unzip(zip, inner);
            try (var roots = Files.list(inner)) {
                Files.move(roots.findFirst().orElseThrow(), draft, StandardCopyOption.ATOMIC_MOVE);
            }
            Trees.delete(inner);
        });
    }

    private Path unpacked(String server, Unpacking unpacking) throws Exception {
        Path home = place.resolve(server + "-" + Bundled.version(server));
        return alone(server, () -> {
            if (Files.notExists(home)) {
                Disk.requireFree(place, NEEDED_TO_UNPACK);
                progress.step("unpacking " + server, () -> unpackOrLeaveNothing(unpacking, server, home));
            }
            return home;
        });
    }

    /** Keeps other launchers away from a server while it is changed. */
    <T> T alone(String server, Callable<T> work) throws Exception {
        Path lock = place.resolve(server + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.call();
        }
    }

    private Path unpackOrLeaveNothing(Unpacking unpacking, String server, Path home) throws Exception {
        Path draft = place.resolve(server + ".unpacking");
        Trees.delete(draft);
        try {
            unpacking.into(draft);
            return Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) {
            Exception explained = Disk.explain(e, place);
            Trees.delete(draft);
            Trees.delete(draft.resolveSibling(draft.getFileName() + ".zip"));
            throw explained;
        }
    }

    /** The one thing that WildFly's own folder gets; everything else lies in the base folder of a stack. */
    private static void addDriver(Path module) throws IOException {
        Path jar = module.resolve("postgresql.jar");
        if (Files.exists(jar) && Files.mismatch(jar, driver()) < 0) {
            return;
        }
        Files.createDirectories(module);
        Files.copy(driver(), jar, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                module.resolve("module.xml"),
                Bundled.file("wildfly", "module.xml").text());
    }

    /** The repository of this class path: {@code <repository>/org/postgresql/postgresql/<version>/<jar>}. */
    private static Path repository() {
        return driver().resolve("../../../../..").normalize();
    }

    private static Path driver() {
        return Path.of(URI.create(PostgreSql.driver()
                .getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private interface Unpacking {
        void into(Path draft) throws Exception;
    }
}
