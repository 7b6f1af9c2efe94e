package org.clavis.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.clavis.tenant.entity.SchemaUpdate;
import org.clavis.tenant.entity.Tenant;
import org.clavis.tenant.entity.TenantRepository;
import org.clavis.tenant.entity.TenantState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database has the form of this release. A tenant whose migration failed is named, but it alone is offline:
 * the server is ready for all others.
 */
@Readiness
@ApplicationScoped
public class MigrationsReady implements HealthCheck {
    private static final int NAMED = 20;

    @Inject
    private SchemaUpdate update;

    @Inject
    private TenantRepository repository;

    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return probe.ask("migrations", this::ask);
    }

    private Map<String, String> ask() throws NotReady {
        if (!update.hasBegun()) {
            throw new NotReady("schema common has not been migrated");
        }
        if (update.unfinished() > 0) {
            throw new NotReady(update.unfinished() + " tenants are still to be migrated");
        }
        List<Tenant> all = repository.all();
        List<String> offline = all.stream()
                .filter(tenant -> tenant.state() == TenantState.OFFLINE)
                .map(Tenant::alias)
                .toList();
        return Map.of(
                "tenants", String.valueOf(all.size()),
                "offline", String.valueOf(offline.size()),
                "offlineTenants", String.join(" ", offline.subList(0, Math.min(NAMED, offline.size()))));
    }
}
