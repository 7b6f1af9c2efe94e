package org.clavis.crypto;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What lies in the key store for one tenant: wrapped keys only, each in Base64.
 *
 * @param format version of this file; a reader refuses what it does not know
 * @param tenant id of the tenant, part of every seal in this file
 * @param created moment of creation, ISO 8601
 * @param rootKey fingerprint of the root key that wraps {@code kek}
 * @param kek keyset of the tenant's key encryption key
 * @param keysets for each {@link Purpose} its keyset, wrapped by the key encryption key: one primary key that seals, and
 *     the older ones that still open
 * @param databasePassword password of the tenant's database login, sealed by the key encryption key
 */
record KeyFile(
        int format,
        UUID tenant,
        String created,
        String rootKey,
        String kek,
        Map<String, String> keysets,
        String databasePassword) {
    static final int FORMAT = 1;

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

    String toJson() {
        return JSON.toJson(this) + "\n";
    }

    static KeyFile parse(String json, UUID tenant) {
        KeyFile file;
        try {
            file = JSON.fromJson(json, KeyFile.class);
        } catch (JsonParseException e) {
            throw new KeyStoreUnusable("The key file of tenant " + tenant + " is no valid JSON.");
        }
        if (file == null || file.format() != FORMAT || !tenant.equals(file.tenant()) || !file.isComplete()) {
            throw new KeyStoreUnusable("The key file of tenant " + tenant + " is not of format " + FORMAT
                    + ", is incomplete or belongs to another tenant.");
        }
        return file;
    }

    /** Whether it has a keyset for every purpose; one that an older release has made may lack the younger ones. */
    boolean servesEveryPurpose() {
        return Stream.of(Purpose.values()).map(Purpose::key).allMatch(keysets::containsKey);
    }

    KeyFile withKeysets(Map<String, String> all) {
        return new KeyFile(format, tenant, created, rootKey, kek, all, databasePassword);
    }

    /** What JSON left out is null, whatever the types say. */
    private boolean isComplete() {
        return Stream.of(rootKey, kek, keysets, databasePassword).allMatch(Objects::nonNull);
    }
}
