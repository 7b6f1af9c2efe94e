package org.clavis.crypto;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.hibernate.MappingException;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is refused at start-up. */
class SealedMappingTest {
    @Entity(name = "SealedId")
    static class SealedId {
        @Id
        @Encrypted
        @Nullable
        String id;
    }

    @Entity(name = "SealedVersion")
    static class SealedVersion {
        @Id
        @Nullable
        UUID id;

        @Version
        @Encrypted
        @Nullable
        String version;
    }

    @Entity(name = "NumberedRow")
    static class NumberedRow {
        @Id
        long id;

        @Encrypted
        @Nullable
        String name;
    }

    @Embeddable
    record Inner(@Encrypted @Nullable String name) {}

    @Entity(name = "WithEmbeddable")
    static class WithEmbeddable {
        @Id
        @Nullable
        UUID id;

        @Nullable
        Inner inner;
    }

    @Entity(name = "WithCollection")
    static class WithCollection {
        @Id
        @Nullable
        UUID id;

        @Encrypted
        @ElementCollection
        Set<String> names = Set.of();
    }

    @Entity(name = "WithNumber")
    static class WithNumber {
        @Id
        @Nullable
        UUID id;

        @Encrypted
        int shoeSize;
    }

    @Entity(name = "Cached")
    @Cacheable
    @org.hibernate.annotations.Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class Cached {
        @Id
        @Nullable
        UUID id;

        @Encrypted
        @Nullable
        String name;
    }

    private static void assertRefused(Class<?> entity, String reason) {
        assertThatThrownBy(() -> new Configuration()
                        .addAnnotatedClass(entity)
                        .setProperty("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                        .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                        .buildSessionFactory()
                        .close())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void sealedId_isRefused() {
        assertRefused(SealedId.class, "cannot be sealed as an id");
    }

    @Test
    void sealedVersion_isRefused() {
        assertRefused(SealedVersion.class, "version cannot be sealed");
    }

    @Test
    void idThatIsNoUuid_isRefused() {
        assertRefused(NumberedRow.class, "no id of type UUID");
    }

    @Test
    void sealedFieldOfAnEmbeddable_isRefused() {
        assertRefused(WithEmbeddable.class, "in an embeddable");
    }

    @Test
    void sealedCollection_isRefused() {
        assertRefused(WithCollection.class, "in a collection");
    }

    @Test
    void unknownTypeOfField_isRefused() {
        assertRefused(WithNumber.class, "a field of type int cannot be sealed");
    }

    @Test
    void cachedEntity_isRefused() {
        assertRefused(Cached.class, "kept in a cache");
    }
}
