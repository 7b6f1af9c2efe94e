package org.clavis.crypto;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/** An entity with a sealed field of each kind. */
@Entity
class Person {
    enum Mood {
        GAY,
        MELANCHOLIC_AND_TIRED
    }

    @Id
    UUID id = RowId.next();

    @Version
    long version;

    @Encrypted
    @Nullable
    String familyName;

    @Encrypted
    @Nullable
    String givenName;

    @Encrypted
    @Nullable
    LocalDate birthDate;

    @Encrypted
    @Nullable
    Mood mood;

    @Encrypted
    byte @Nullable [] photo;

    @Nullable
    String town;

    Person() {}

    Person(@Nullable String familyName, @Nullable String givenName) {
        this.familyName = familyName;
        this.givenName = givenName;
    }
}
