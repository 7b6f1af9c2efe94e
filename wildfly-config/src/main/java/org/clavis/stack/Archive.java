package org.clavis.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks servers: files, links and the right to execute. Stops when the thread is interrupted. */
final class Archive {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path target;

    private Archive(Path target) {
        this.target = target;
    }

    static void unzip(Path zip, Path target) throws IOException, InterruptedException {
        var archive = new Archive(target);
        try (var file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                if (entry.isDirectory()) {
                    Files.createDirectories(archive.place(entry.getName()));
                } else {
                    try (var content = file.getInputStream(entry)) {
                        archive.write(entry.getName(), content, entry.getUnixMode());
                    }
                }
            }
        }
    }

    static void untar(InputStream xz, Path target) throws IOException, InterruptedException {
        var archive = new Archive(target);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(xz))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isSymbolicLink()) {
                    archive.link(entry.getName(), entry.getLinkName());
                } else if (entry.isDirectory()) {
                    Files.createDirectories(archive.place(entry.getName()));
                } else {
                    archive.write(entry.getName(), tar, entry.getMode());
                }
            }
        }
    }

    private void write(String name, InputStream content, int mode) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Path file = place(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        if ((mode & OWNER_MAY_EXECUTE) != 0) {
            Set<PosixFilePermission> executable = PosixFilePermissions.fromString("rwxr-xr-x");
            Files.setPosixFilePermissions(file, executable);
        }
    }

    private void link(String name, String to) throws IOException {
        Path link = place(name);
        Files.createDirectories(link.resolveSibling("."));
        Files.createSymbolicLink(link, Path.of(to));
    }

    private Path place(String name) throws IOException {
        Path place = target.resolve(name).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("Entry " + name + " would lie outside of " + target);
        }
        return place;
    }
}
