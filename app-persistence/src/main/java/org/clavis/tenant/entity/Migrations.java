package org.clavis.tenant.entity;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings schemas to the form the running release expects. Each schema keeps its own history; a migration is one
 * transaction, so that a run that broke off is simply run again. Two nodes may do it at the same time: they wait for
 * each other.
 */
public final class Migrations {
    private static final String COMMON = "common";
    private static final String NOBODYS_HISTORY = "release_contents";

    private final DataSource owner;
    private final ClassLoader scripts;

    /**
     * @param owner connections under the login that owns the schemas
     * @param scripts where the folders {@code db/common} and {@code db/tenant} are found
     */
    public Migrations(DataSource owner, ClassLoader scripts) {
        this.owner = owner;
        this.scripts = scripts;
    }

    /** Migrates schema {@code common}, which is created if need be. */
    public void common() {
        configure(COMMON, "db/common").createSchemas(true).load().migrate();
    }

    /**
     * Migrates the schema of a tenant, with the scripts of all features in the order of their versions.
     *
     * @return how many migrations it has had in its life
     */
    public int tenant(String schema) {
        Flyway flyway = configure(schema, "db/tenant").load();
        flyway.migrate();
        return flyway.info().applied().length;
    }

    /** How many migrations of tenants this release brings. */
    public int ofTenants() {
        return configure(COMMON, "db/tenant")
                .table(NOBODYS_HISTORY)
                .load()
                .info()
                .pending()
                .length;
    }

    private FluentConfiguration configure(String schema, String folder) {
        return Flyway.configure(scripts)
                .dataSource(owner)
                .defaultSchema(schema)
                .locations("classpath:" + folder)
                .createSchemas(false)
                .validateMigrationNaming(true)
                // Versions are moments; branches are merged in another order than they were begun.
                .outOfOrder(true)
                .cleanDisabled(true)
                .initSql("set lock_timeout = '10s'");
    }
}
