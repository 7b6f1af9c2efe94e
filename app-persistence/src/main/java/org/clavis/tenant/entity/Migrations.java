package org.clavis.tenant.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings schemas to the form the running release expects. Each schema keeps its own history; a migration is one
 * transaction, so that a run that broke off is simply run again. Two nodes may do it at the same time: they wait for
 * each other.
 */
@ApplicationScoped
public class Migrations {
    private static final String COMMON = "common";
    /** There is no such history, so every migration of the release counts as one to come. */
    private static final String EMPTY_HISTORY = "history_of_none";

    @Resource(lookup = "java:jboss/datasources/ClavisOwner")
    private DataSource owner;

    private final String tenantScripts;
    private volatile int ofTenants = -1;

    /** For the container. */
    protected Migrations() {
        this.tenantScripts = "db/tenant";
    }

    /**
     * @param owner connections under the login that owns the schemas
     * @param tenantScripts folder of the class path with the scripts for tenants
     */
    Migrations(DataSource owner, String tenantScripts) {
        this.owner = owner;
        this.tenantScripts = tenantScripts;
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
        Flyway flyway = configure(schema, tenantScripts).load();
        flyway.migrate();
        return flyway.info().applied().length;
    }

    /** How many migrations of tenants this release brings. */
    public int ofTenants() {
        if (ofTenants < 0) {
            ofTenants = configure(COMMON, tenantScripts)
                    .table(EMPTY_HISTORY)
                    .load()
                    .info()
                    .pending()
                    .length;
        }
        return ofTenants;
    }

    private FluentConfiguration configure(String schema, String folder) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .defaultSchema(schema)
                .locations("classpath:" + folder, "classpath:db/session")
                .createSchemas(false)
                .validateMigrationNaming(true)
                // Versions are moments; branches are merged in another order than they were begun.
                .outOfOrder(true)
                .cleanDisabled(true);
    }
}
