package org.clavis.crypto;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The tenants' keys, apart from every database: a folder ({@code clavis.keystore}) of wrapped keys and the file of the
 * root key ({@code clavis.root-key}). Opened vaults are kept, the least recently used one goes first.
 */
public final class KeyStore {
    private static final int OPEN_VAULTS = 2_000;
    private static volatile @Nullable KeyStore configured;

    private final KeyFolder folder;
    private final RootKey root;
    private final Map<UUID, Vault> open = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Vault> eldest) {
            return size() > OPEN_VAULTS;
        }
    };

    KeyStore(Path folder, Path rootKey) {
        this.root = RootKey.read(rootKey);
        this.folder = new KeyFolder(folder);
    }

    /**
     * The keys of a tenant.
     *
     * @throws KeyStoreUnusable if the tenant has none (any more) or they cannot be opened
     */
    public static Vault of(UUID tenant) {
        return configured().vault(tenant);
    }

    /** Makes the keys of a new tenant; a tenant that has keys keeps them. */
    public static Vault create(UUID tenant) {
        return configured().vaultOrNew(tenant);
    }

    /**
     * Passes if root key and key store can be used.
     *
     * @throws KeyStoreUnusable with a sentence for the operator
     */
    public static void check() {
        configured().folder.check();
    }

    Vault vault(UUID tenant) {
        synchronized (open) {
            return open.computeIfAbsent(tenant, id -> Vault.open(complete(folder.read(id)), root));
        }
    }

    /** A tenant founded by an older release gets the keys that have come since when it is first opened. */
    private KeyFile complete(KeyFile file) {
        return file.servesEveryPurpose() ? file : folder.complete(file.tenant(), older -> Vault.completed(older, root));
    }

    Vault vaultOrNew(UUID tenant) {
        folder.createOnce(tenant, () -> Vault.found(tenant, root));
        return vault(tenant);
    }

    private static KeyStore configured() {
        KeyStore store = configured;
        if (store == null) {
            synchronized (KeyStore.class) {
                store = configured;
                if (store == null) {
                    store = new KeyStore(setting("clavis.keystore"), setting("clavis.root-key"));
                    configured = store;
                }
            }
        }
        return store;
    }

    private static Path setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .map(Path::of)
                .orElseThrow(() -> new KeyStoreUnusable("The setting " + name + " is missing."));
    }
}
