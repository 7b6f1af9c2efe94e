package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opened keys of one tenant. They leave this class only as ciphers. */
public final class Vault {
    private static final String KEK = "kek";
    private static final String DATABASE_PASSWORD = "database-password";
    private static final int PASSWORD_BYTES = 24;

    private final UUID tenant;
    private final Map<Purpose, FieldCipher> ciphers;
    private final String databasePassword;

    private Vault(UUID tenant, Map<Purpose, FieldCipher> ciphers, String databasePassword) {
        this.tenant = tenant;
        this.ciphers = ciphers;
        this.databasePassword = databasePassword;
    }

    /** Seals and opens what the purpose covers. */
    public FieldCipher cipher(Purpose purpose) {
        @Nullable FieldCipher cipher = ciphers.get(purpose);
        if (cipher == null) {
            throw new KeyStoreUnusable("Tenant " + tenant + " has no keyset for " + purpose + ".");
        }
        return cipher;
    }

    /** Password of the tenant's own database login. */
    public String databasePassword() {
        return databasePassword;
    }

    /** New keys and a new database password for a tenant, wrapped. */
    static KeyFile found(UUID tenant, RootKey root) {
        try {
            KeysetHandle kekset = Keysets.generate();
            Aead kek = Keysets.aead(kekset);
            Map<String, String> keysets = new TreeMap<>();
            for (Purpose purpose : Purpose.values()) {
                keysets.put(purpose.key(), Keysets.wrap(Keysets.generate(), kek, Binding.of(tenant, purpose.key())));
            }
            return new KeyFile(
                    KeyFile.FORMAT,
                    tenant,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    root.fingerprint(),
                    Keysets.wrap(kekset, root.aead(), Binding.of(tenant, KEK)),
                    keysets,
                    Keysets.encode(kek.encrypt(newPassword(), Binding.of(tenant, DATABASE_PASSWORD))));
        } catch (GeneralSecurityException e) {
            throw new KeyStoreUnusable("No keys can be made for tenant " + tenant + ".", e);
        }
    }

    static Vault open(KeyFile file, RootKey root) {
        UUID tenant = file.tenant();
        if (!root.fingerprint().equals(file.rootKey())) {
            throw new KeyStoreUnusable("The keys of tenant " + tenant + " are wrapped by root key " + file.rootKey()
                    + ", but the server was given root key " + root.fingerprint() + ".");
        }
        try {
            Aead kek = Keysets.aead(Keysets.unwrap(file.kek(), root.aead(), Binding.of(tenant, KEK)));
            Map<Purpose, FieldCipher> ciphers = new EnumMap<>(Purpose.class);
            for (Purpose purpose : Purpose.values()) {
                @Nullable String wrapped = file.keysets().get(purpose.key());
                if (wrapped != null) {
                    Aead aead = Keysets.aead(Keysets.unwrap(wrapped, kek, Binding.of(tenant, purpose.key())));
                    ciphers.put(purpose, new FieldCipher(tenant, aead));
                }
            }
            byte[] password =
                    kek.decrypt(Keysets.decode(file.databasePassword()), Binding.of(tenant, DATABASE_PASSWORD));
            return new Vault(tenant, ciphers, new String(password, UTF_8));
        } catch (GeneralSecurityException e) {
            throw new KeyStoreUnusable("The key file of tenant " + tenant + " is damaged or was altered.", e);
        }
    }

    private static byte[] newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encode(random);
    }
}
