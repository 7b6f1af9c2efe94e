package org.clavis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreTest {
    private static final UUID CLUB = UUID.randomUUID();
    private static final byte[] NAME = {1, 2, 3};
    private static final UUID ROW = UUID.randomUUID();

    @TempDir
    Path temp;

    private Path folder;
    private Path rootKey;

    @BeforeEach
    void rootKey() throws Exception {
        folder = temp.resolve("keystore");
        rootKey = TestKeys.rootKey(temp);
    }

    private KeyStore store() {
        return new KeyStore(folder, rootKey);
    }

    @Test
    void keysSurviveARestart() {
        Vault before = store().vaultOrNew(CLUB);
        byte[] sealed = before.cipher(Purpose.FIELDS).seal(NAME, "member", "name", ROW);

        Vault after = store().vault(CLUB);

        assertThat(after.cipher(Purpose.FIELDS).open(sealed, "member", "name", ROW))
                .isEqualTo(NAME);
        assertThat(after.databasePassword())
                .isEqualTo(before.databasePassword())
                .hasSize(32);
    }

    @Test
    void foundingAgain_keepsTheKeys() {
        Vault first = store().vaultOrNew(CLUB);

        assertThat(store().vaultOrNew(CLUB).databasePassword()).isEqualTo(first.databasePassword());
    }

    @Test
    void foundingFromManyThreadsAndNodes_makesOneSetOfKeys() {
        KeyStore[] nodes = {store(), store()};

        Stream<String> passwords = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> nodes[i % 2].vaultOrNew(CLUB).databasePassword()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(passwords.distinct()).hasSize(1);
    }

    @Test
    void purposesHaveKeysOfTheirOwn() {
        Vault vault = store().vaultOrNew(CLUB);
        byte[] sealed = vault.cipher(Purpose.FIELDS).seal(NAME, "member", "name", ROW);

        assertThatThrownBy(() -> vault.cipher(Purpose.AUDIT).open(sealed, "member", "name", ROW))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void filesAreForTheServerAlone() throws Exception {
        store().vaultOrNew(CLUB);

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve(CLUB + ".json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keyFileOfAnotherTenant_isRefused() throws Exception {
        store().vaultOrNew(CLUB);
        UUID thief = UUID.randomUUID();
        Path own = folder.resolve(CLUB + ".json");
        Files.writeString(
                folder.resolve(thief + ".json"), Files.readString(own).replace(CLUB.toString(), thief.toString()));

        assertThatThrownBy(() -> store().vault(thief))
                .isInstanceOf(KeyStoreUnusable.class)
                .hasMessageContaining("altered");
    }

    @Test
    void keysetPutInThePlaceOfAnother_isRefused() throws Exception {
        store().vaultOrNew(CLUB);
        Path file = folder.resolve(CLUB + ".json");
        KeyFile keys = KeyFile.parse(Files.readString(file), CLUB);
        keys.keysets().put("fields", keys.keysets().get("audit"));
        Files.writeString(file, keys.toJson());

        assertThatThrownBy(() -> store().vault(CLUB))
                .isInstanceOf(KeyStoreUnusable.class)
                .hasMessageContaining("altered");
    }

    @Test
    void anotherRootKey_isNamedAsTheReason() throws Exception {
        store().vaultOrNew(CLUB);
        rootKey = TestKeys.rootKey(temp);

        assertThatThrownBy(() -> store().vault(CLUB))
                .isInstanceOf(KeyStoreUnusable.class)
                .hasMessageContaining("but the server was given root key");
    }

    @Test
    void unknownFormat_isRefused() throws Exception {
        store().vaultOrNew(CLUB);
        Path file = folder.resolve(CLUB + ".json");
        Files.writeString(file, Files.readString(file).replace("\"format\": 1", "\"format\": 2"));

        assertThatThrownBy(() -> store().vault(CLUB)).hasMessageContaining("not of format 1");
    }

    @Test
    void truncatedFile_isRefusedWithoutItsContents() throws Exception {
        store().vaultOrNew(CLUB);
        Path file = folder.resolve(CLUB + ".json");
        Files.writeString(file, Files.readString(file).substring(0, 300));

        assertThatThrownBy(() -> store().vault(CLUB))
                .isInstanceOf(KeyStoreUnusable.class)
                .hasNoCause();
    }

    @Test
    void olderFile_getsTheKeysThatHaveComeSince_andKeepsTheOthers() throws Exception {
        Vault before = store().vaultOrNew(CLUB);
        byte[] sealed = before.cipher(Purpose.FIELDS).seal(NAME, "member", "name", ROW);
        Path file = folder.resolve(CLUB + ".json");
        KeyFile older = KeyFile.parse(Files.readString(file), CLUB);
        older.keysets().remove("signing");
        older.keysets().remove("letters");
        Files.writeString(file, older.toJson());

        Vault after = store().vault(CLUB);

        assertThat(after.cipher(Purpose.FIELDS).open(sealed, "member", "name", ROW))
                .isEqualTo(NAME);
        KeyFile completed = KeyFile.parse(Files.readString(file), CLUB);
        assertThat(completed.keysets()).containsAllEntriesOf(older.keysets()).containsKeys("signing", "letters");
        assertThat(completed.withKeysets(older.keysets())).isEqualTo(older);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void olderFileOpenedOnManyNodes_isCompletedOnce() throws Exception {
        store().vaultOrNew(CLUB);
        Path file = folder.resolve(CLUB + ".json");
        KeyFile older = KeyFile.parse(Files.readString(file), CLUB);
        older.keysets().remove("signing");
        Files.writeString(file, older.toJson());

        Stream<String> keys = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        store().vault(CLUB).letters().verifyingKeys().get(0).id()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(keys.distinct()).hasSize(1);
    }

    @Test
    void tenantWithoutKeys_isRefused() {
        assertThatThrownBy(() -> store().vault(CLUB)).hasMessageContaining("no readable keys of tenant " + CLUB);
    }

    @Test
    void missingRootKey_isSaidInOneSentence() {
        rootKey = temp.resolve("nowhere");

        assertThatThrownBy(this::store).isInstanceOf(KeyStoreUnusable.class).hasMessageContaining("does not exist");
    }

    @Test
    void rootKeyOfWrongSize_isSaidInOneSentence() throws Exception {
        rootKey = Files.write(temp.resolve("short"), new byte[31]);
        Files.setPosixFilePermissions(rootKey, PosixFilePermissions.fromString("r--------"));

        assertThatThrownBy(this::store).isInstanceOf(KeyStoreUnusable.class).hasMessageContaining("31 bytes");
    }

    @Test
    void rootKeyOpenToOthers_isRefused() throws Exception {
        for (String mode : new String[] {"r--r-----", "r-----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(rootKey, PosixFilePermissions.fromString(mode));

            assertThatThrownBy(this::store).hasMessageContaining("mode 0400");
        }
    }
}
