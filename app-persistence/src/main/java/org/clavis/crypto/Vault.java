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

    private final Map<Purpose, FieldCipher> ciphers = new EnumMap<>(Purpose.class);
    private final LetterKeys letters;
    private final String databasePassword;

    private Vault(KeyFile file, Aead kek) throws GeneralSecurityException {
        UUID tenant = file.tenant();
        for (Purpose purpose : new Purpose[] {Purpose.FIELDS, Purpose.AUDIT}) {
            ciphers.put(purpose, new FieldCipher(tenant, Keysets.aead(keyset(file, purpose, kek))));
        }
        this.letters = new LetterKeys(keyset(file, Purpose.SIGNING, kek), keyset(file, Purpose.LETTERS, kek));
        byte[] password = kek.decrypt(Keysets.decode(file.databasePassword()), Binding.of(tenant, DATABASE_PASSWORD));
        this.databasePassword = new String(password, UTF_8);
    }

    /** Seals and opens what the purpose covers. */
    public FieldCipher cipher(Purpose purpose) {
        @Nullable FieldCipher cipher = ciphers.get(purpose);
        if (cipher == null) {
            throw new IllegalArgumentException("the keys for " + purpose + " seal no fields");
        }
        return cipher;
    }

    /** Signs, and opens letters. */
    public LetterKeys letters() {
        return letters;
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
            return new KeyFile(
                    KeyFile.FORMAT,
                    tenant,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    root.fingerprint(),
                    Keysets.wrap(kekset, root.aead(), Binding.of(tenant, KEK)),
                    completed(tenant, Map.of(), kek),
                    Keysets.encode(kek.encrypt(newPassword(), Binding.of(tenant, DATABASE_PASSWORD))));
        } catch (GeneralSecurityException e) {
            throw new KeyStoreUnusable("No keys can be made for tenant " + tenant + ".", e);
        }
    }

    /** The file with a new keyset for every purpose that has none. */
    static KeyFile completed(KeyFile file, RootKey root) {
        try {
            return file.withKeysets(completed(file.tenant(), file.keysets(), kek(file, root)));
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
    }

    static Vault open(KeyFile file, RootKey root) {
        try {
            return new Vault(file, kek(file, root));
        } catch (GeneralSecurityException e) {
            throw damaged(file, e);
        }
    }

    private static Map<String, String> completed(UUID tenant, Map<String, String> present, Aead kek)
            throws GeneralSecurityException {
        Map<String, String> keysets = new TreeMap<>(present);
        for (Purpose purpose : Purpose.values()) {
            if (!keysets.containsKey(purpose.key())) {
                keysets.put(
                        purpose.key(), Keysets.wrap(Keysets.generate(purpose), kek, Binding.of(tenant, purpose.key())));
            }
        }
        return keysets;
    }

    private static Aead kek(KeyFile file, RootKey root) throws GeneralSecurityException {
        if (!root.fingerprint().equals(file.rootKey())) {
            throw new KeyStoreUnusable("The keys of tenant " + file.tenant() + " are wrapped by root key "
                    + file.rootKey() + ", but the server was given root key " + root.fingerprint() + ".");
        }
        return Keysets.aead(Keysets.unwrap(file.kek(), root.aead(), Binding.of(file.tenant(), KEK)));
    }

    private static KeysetHandle keyset(KeyFile file, Purpose purpose, Aead kek) throws GeneralSecurityException {
        @Nullable String wrapped = file.keysets().get(purpose.key());
        if (wrapped == null) {
            throw new KeyStoreUnusable("Tenant " + file.tenant() + " has no keyset for " + purpose + ".");
        }
        return Keysets.unwrap(wrapped, kek, Binding.of(file.tenant(), purpose.key()));
    }

    private static KeyStoreUnusable damaged(KeyFile file, GeneralSecurityException cause) {
        return new KeyStoreUnusable("The key file of tenant " + file.tenant() + " is damaged or was altered.", cause);
    }

    private static byte[] newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encode(random);
    }
}
