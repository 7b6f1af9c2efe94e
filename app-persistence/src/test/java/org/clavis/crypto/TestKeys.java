package org.clavis.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A root key and a key store in a temporary folder. */
public final class TestKeys {
    private TestKeys() {}

    /** Points the settings of this JVM at a new key store, unless a test has done so before. */
    public static void configure() {
        if (System.getProperty("clavis.keystore") == null) {
            try {
                Path folder = Files.createTempDirectory("clavis-keys");
                System.setProperty("clavis.root-key", rootKey(folder).toString());
                System.setProperty("clavis.keystore", folder.resolve("keystore").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Path rootKey(Path folder) throws IOException {
        byte[] key = new byte[RootKey.BYTES];
        new SecureRandom().nextBytes(key);
        Path file = Files.write(folder.resolve("root-" + System.nanoTime() + ".key"), key);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }
}
