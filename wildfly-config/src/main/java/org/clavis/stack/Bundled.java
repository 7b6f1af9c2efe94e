package org.clavis.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A text file that this module carries: a CLI script, an SQL script, a realm. */
record Bundled(String name, String text) {
    /** All files of a folder, in the order of their names. */
    static List<Bundled> in(String folder) throws IOException {
        Path here = Path.of(URI.create(Bundled.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        if (Files.isDirectory(here)) {
            return read(here.resolve(folder));
        }
        try (var jar = FileSystems.newFileSystem(here)) {
            return read(jar.getPath(folder));
        }
    }

    static Bundled file(String folder, String name) throws IOException {
        return in(folder).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(folder + "/" + name + " is missing"));
    }

    /** Version of a server that this build is made for. */
    static String version(String server) throws IOException {
        var versions = new Properties();
        try (var file = Bundled.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        }
        return versions.getProperty(server);
    }

    private static List<Bundled> read(Path folder) throws IOException {
        var files = new ArrayList<Bundled>();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.add(new Bundled(path.getFileName().toString(), Files.readString(path)));
            }
        }
        return files;
    }
}
