package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that belongs to the own federation without being on this server. It is listed under an alias made from
 * its number, {@code kv-bergstrasse.301}, which stays even if the number is corrected: what it reported hangs on that.
 */
@Entity
public class OutsideOrganisation extends OutsideContact {
    /** SubjectPublicKeyInfo of X25519 in PEM: what all keys have in common, and the key. */
    private static final String LETTER_KEY =
            "-----BEGIN PUBLIC KEY-----\\s+MCowBQYDK2VuAyEA[A-Za-z0-9+/]{43}=\\s+-----END PUBLIC KEY-----";

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String alias;

    @NotBlank
    @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z./-]{0,29}", message = "{club.outside.number.form}")
    private @Nullable String number;

    @NotBlank
    @Size(max = 200)
    private @Nullable String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable TenantLevel level = TenantLevel.CLUB;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable Whereabouts whereabouts = Whereabouts.NO_SOFTWARE;

    /** What files for it are sealed with. */
    @Pattern(regexp = LETTER_KEY, message = "{club.outside.letterKey.form}")
    private @Nullable String letterKey;

    protected OutsideOrganisation() {}

    /** An empty form. */
    public static OutsideOrganisation blank() {
        var blank = new OutsideOrganisation();
        blank.id = RowId.next();
        return blank;
    }

    /** The same apart from the database: what a form writes into. */
    public OutsideOrganisation copy() {
        var copy = new OutsideOrganisation();
        copy.id = id;
        copy.version = version;
        copy.alias = alias;
        copy.correct(this);
        return copy;
    }

    /** Takes over what somebody edited; alias, identity and version stay. */
    public void correct(OutsideOrganisation edited) {
        number = edited.number;
        name = edited.name;
        level = edited.level;
        whereabouts = edited.whereabouts;
        letterKey = edited.letterKey;
        take(edited);
    }

    /** Gets its alias, once and for all. */
    public void enlist(String federation) {
        if (alias == null && number != null) {
            alias = federation
                    + '.'
                    + number.toLowerCase(Locale.ROOT).replace('/', '-').replace('.', '-');
        }
    }

    @Override
    public List<Violation> brokenRules() {
        var broken = new ArrayList<>(super.brokenRules());
        if (whereabouts == Whereabouts.HERE) {
            broken.add(Violation.of("whereabouts", "club.outside.rule.here"));
        }
        return broken;
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Null before it is enlisted. */
    public @Nullable String getAlias() {
        return alias;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Text.tidy(number);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Text.tidy(name);
    }

    public @Nullable TenantLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable TenantLevel level) {
        this.level = level;
    }

    public @Nullable Whereabouts getWhereabouts() {
        return whereabouts;
    }

    public void setWhereabouts(@Nullable Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    public @Nullable String getLetterKey() {
        return letterKey;
    }

    public void setLetterKey(@Nullable String letterKey) {
        this.letterKey = Text.tidy(letterKey);
    }
}
