package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the database to the form of the running release: schema {@code common} first, then the tenants that are behind,
 * two at a time and in the background. A tenant whose migration fails goes offline alone. What a killed server left
 * undone is done by the next start, because a tenant's number of migrations is written after they have been committed.
 */
@ApplicationScoped
public class SchemaUpdate {
    private static final Logger LOG = System.getLogger(SchemaUpdate.class.getName());
    private static final int AT_A_TIME = 2;

    @Inject
    private Migrations migrations;

    @Inject
    private TenantRepository repository;

    @Inject
    private TenantRegister register;

    @Inject
    private TenantKeys keys;

    private final Queue<Tenant> behind = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unfinished = new AtomicInteger();
    private volatile boolean begun;

    /** Migrates {@code common} and returns; the tenants that are behind follow on the executor. */
    public void begin(Executor executor) {
        migrations.common();
        repository.all().stream()
                .filter(tenant -> tenant.isBehind(migrations.ofTenants()))
                .forEach(behind::add);
        unfinished.set(behind.size());
        begun = true;
        for (int i = 0; i < Math.min(AT_A_TIME, unfinished.get()); i++) {
            executor.execute(this::updateNext);
        }
    }

    /**
     * Migrates one tenant, publishes its keys and puts it online.
     *
     * @throws MigrationFailed after the tenant has been put offline
     */
    public void update(Tenant tenant) {
        try {
            int had = migrations.tenant(tenant.ref().schema());
            keys.publish(tenant.id());
            repository.change(tenant.id(), current -> current.migrated(had));
        } catch (RuntimeException e) {
            MigrationFault fault = MigrationFault.of(e);
            if (!fault.passing()) {
                repository.change(tenant.id(), current -> current.broke(fault.text()));
            }
            throw new MigrationFailed(tenant, fault);
        } finally {
            register.forget();
        }
    }

    /** Whether {@code common} has the form of the release. */
    public boolean hasBegun() {
        return begun;
    }

    /** Tenants whose turn of the start-up's update has not come to an end. */
    public int unfinished() {
        return unfinished.get();
    }

    private void updateNext() {
        for (Tenant tenant = behind.poll(); tenant != null; tenant = behind.poll()) {
            try {
                update(tenant);
                LOG.log(Level.INFO, "migrated tenant {0}", tenant.ref().schema());
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "not migrated: {0}", e.getMessage());
            } finally {
                unfinished.decrementAndGet();
            }
        }
    }
}
