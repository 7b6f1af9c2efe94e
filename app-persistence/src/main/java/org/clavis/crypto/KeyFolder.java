package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The folder of the tenants' key files: mode 0700, one file {@code <tenant>.json} of mode 0600 for each tenant. */
final class KeyFolder {
    private final Path folder;

    /** Makes the folder if it is missing. */
    KeyFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException | UnsupportedOperationException e) {
            throw new KeyStoreUnusable("The key store " + folder + " cannot be made or protected.", e);
        }
        check();
    }

    /** Passes if the folder is there and can be written. */
    void check() {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new KeyStoreUnusable("The key store " + folder + " is missing or cannot be written.");
        }
    }

    boolean has(UUID tenant) {
        return Files.exists(file(tenant));
    }

    KeyFile read(UUID tenant) {
        try {
            return KeyFile.parse(Files.readString(file(tenant)), tenant);
        } catch (IOException e) {
            throw new KeyStoreUnusable("The key store has no readable keys of tenant " + tenant + ".", e);
        }
    }

    /** Writes the tenant's file unless there is one: existing keys are never overwritten here. */
    void createOnce(UUID tenant, Supplier<KeyFile> keys) {
        alone(tenant, () -> {
            if (!has(tenant)) {
                write(file(tenant), keys.get().toJson());
            }
        });
    }

    /**
     * Adds what an older file lacks; every key in it stays.
     *
     * @param completed the same file with more keysets
     */
    KeyFile complete(UUID tenant, UnaryOperator<KeyFile> completed) {
        alone(tenant, () -> {
            KeyFile file = read(tenant);
            if (!file.servesEveryPurpose()) {
                write(file(tenant), completed.apply(file).toJson());
            }
        });
        return read(tenant);
    }

    /** The file lock keeps other nodes out and counts for the whole JVM, so its threads have to queue before it. */
    private void alone(UUID tenant, Writing task) {
        synchronized (KeyFolder.class) {
            try (FileChannel lock = open(folder.resolve(".lock"));
                    var held = lock.lock()) {
                if (held.isValid()) {
                    task.run();
                }
            } catch (IOException e) {
                throw new KeyStoreUnusable("The keys of tenant " + tenant + " cannot be written.", e);
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** All or nothing, and on the disk when this returns: a tenant without its keys is lost. */
    private void write(Path target, String text) throws IOException {
        Path draft = folder.resolve(target.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel out = open(draft)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private Path file(UUID tenant) {
        return folder.resolve(tenant + ".json");
    }
}
