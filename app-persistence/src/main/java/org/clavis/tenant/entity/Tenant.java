package org.clavis.tenant.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clavis.context.TenantRef;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation (club or federation) as the server knows it. Reserved first, so that a founding that broke off can be
 * taken up again under the same id and schema; online once its schema has every migration; offline alone if one fails.
 */
@Entity
@Table(name = "tenant", schema = "common")
public class Tenant {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SCHEMA_NAME_BYTES = 6;
    private static final Pattern ALIAS = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    @Id
    private UUID id;

    private String alias;

    @Column(name = "schema_name")
    private String schema;

    private String name;

    @Enumerated(EnumType.STRING)
    private TenantLevel level;

    @Enumerated(EnumType.STRING)
    private TenantState state = TenantState.FOUNDING;

    private int migrations;

    private @Nullable String fault;

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Tenant() {}

    private Tenant(String alias, String name, TenantLevel level) {
        this.id = RowId.next();
        this.alias = alias;
        this.schema = opaqueName();
        this.name = name;
        this.level = level;
        this.foundedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A new tenant that nothing exists of yet.
     *
     * @param alias name in URLs and tokens, for ever: lower case letters, digits and single hyphens, at most 60
     * @param name name to show
     */
    public static Tenant reserve(String alias, String name, TenantLevel level) {
        if (!ALIAS.matcher(alias).matches()) {
            throw new BusinessRuleViolated("alias", "tenant.alias.form");
        }
        if (name.isBlank()) {
            throw new BusinessRuleViolated("name", "tenant.name.blank");
        }
        return new Tenant(alias, name, level);
    }

    /** The schema has had this many migrations, all that the running release brings. */
    public void migrated(int migrations) {
        this.migrations = migrations;
        this.state = TenantState.ONLINE;
        this.fault = null;
    }

    /**
     * A migration failed.
     *
     * @param fault what failed, for the operator; nothing out of the tenant's data
     */
    public void broke(String fault) {
        this.state = TenantState.OFFLINE;
        this.fault = fault;
    }

    /** Whether it can be used by a release that brings this many migrations. */
    public boolean isUsable(int migrationsOfRelease) {
        return state == TenantState.ONLINE && !isBehind(migrationsOfRelease);
    }

    /** Whether the release brings migrations that this tenant has not had. */
    public boolean isBehind(int migrationsOfRelease) {
        return migrations < migrationsOfRelease;
    }

    public TenantRef ref() {
        return new TenantRef(id, alias, schema);
    }

    public UUID id() {
        return id;
    }

    public String alias() {
        return alias;
    }

    public String name() {
        return name;
    }

    public TenantLevel level() {
        return level;
    }

    public TenantState state() {
        return state;
    }

    /** How many migrations the schema has had. */
    public int migrations() {
        return migrations;
    }

    /** Why the tenant is offline, for the operator. */
    public @Nullable String fault() {
        return fault;
    }

    public Instant foundedAt() {
        return foundedAt;
    }

    /** Names of schemas and logins can be read by every login of the database: they must not tell who it is. */
    private static String opaqueName() {
        byte[] bytes = new byte[SCHEMA_NAME_BYTES];
        RANDOM.nextBytes(bytes);
        return "t_" + HexFormat.of().formatHex(bytes);
    }
}
