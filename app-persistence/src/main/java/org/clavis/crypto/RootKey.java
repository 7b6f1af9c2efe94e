package org.clavis.crypto;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** The key that wraps every tenant's keys. It lies in a file only the server may read, in no database and no backup. */
final class RootKey {
    static final int BYTES = 32;

    private static final AesGcmParameters AES_256_GCM = parameters();
    private static final Set<PosixFilePermission> STRANGERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Aead aead;
    private final String fingerprint;

    private RootKey(Aead aead, String fingerprint) {
        this.aead = aead;
        this.fingerprint = fingerprint;
    }

    /** Reads the key, or says in one sentence why the file is no root key. */
    static RootKey read(Path file) {
        refuseStrangers(file);
        byte[] key = bytes(file);
        try {
            if (key.length != BYTES) {
                throw new KeyStoreUnusable("The root key file " + file + " holds " + key.length
                        + " bytes; it must hold exactly " + BYTES + ".");
            }
            return new RootKey(aead(key), fingerprint(key));
        } catch (GeneralSecurityException e) {
            throw new KeyStoreUnusable("The root key cannot be used for AES-256-GCM.", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    Aead aead() {
        return aead;
    }

    /** Tells two root keys apart and nothing about either. */
    String fingerprint() {
        return fingerprint;
    }

    private static void refuseStrangers(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new KeyStoreUnusable("The root key file " + file + " does not exist.");
        }
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(STRANGERS::contains)) {
                throw new KeyStoreUnusable("The root key file " + file
                        + " is open to its group or to others; it must be readable by its owner alone (mode 0400).");
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new KeyStoreUnusable("The permissions of the root key file " + file + " cannot be read.", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new KeyStoreUnusable("The root key file " + file + " cannot be read.", e);
        }
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AesGcmKey root = AesGcmKey.builder()
                .setParameters(AES_256_GCM)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return Keysets.aead(Keysets.of(root));
    }

    private static String fingerprint(byte[] key) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("clavis root key fingerprint".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(key), 0, 8);
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
