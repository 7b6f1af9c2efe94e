package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All organisations and who belongs to whom, in memory: two queries, made again after {@value #FRESH_SECONDS} seconds.
 * Other than in {@link TenantRegister} those that are offline are found too, for they go on existing.
 */
@ApplicationScoped
public class Organisations {
    static final int FRESH_SECONDS = 10;

    /** Unknown names must not be a way to make the database work. */
    private static final long MISS_NANOS = Duration.ofSeconds(1).toNanos();

    private static final long FRESH_NANOS = Duration.ofSeconds(FRESH_SECONDS).toNanos();

    private record Snapshot(Map<UUID, Tenant> byId, AffiliationGraph affiliations, long readAt) {
        boolean isOlderThan(long nanos) {
            return System.nanoTime() - readAt > nanos;
        }

        Optional<Tenant> byAlias(String alias) {
            return byId.values().stream()
                    .filter(tenant -> tenant.alias().equals(alias))
                    .findFirst();
        }
    }

    @Inject
    private TenantRepository tenants;

    @Inject
    private AffiliationRepository affiliations;

    private volatile @Nullable Snapshot snapshot;

    public Optional<Tenant> byId(UUID id) {
        Tenant known = read(FRESH_NANOS).byId().get(id);
        return Optional.ofNullable(
                known != null ? known : read(MISS_NANOS).byId().get(id));
    }

    public Optional<Tenant> byAlias(String alias) {
        return read(FRESH_NANOS).byAlias(alias).or(() -> read(MISS_NANOS).byAlias(alias));
    }

    public Collection<Tenant> all() {
        return read(FRESH_NANOS).byId().values();
    }

    public AffiliationGraph affiliations() {
        return read(FRESH_NANOS).affiliations();
    }

    /** Makes the next look-up read the database. */
    public void forget() {
        snapshot = null;
    }

    private Snapshot read(long maxAge) {
        Snapshot current = snapshot;
        if (current == null || current.isOlderThan(maxAge)) {
            long now = System.nanoTime();
            current = new Snapshot(
                    tenants.all().stream().collect(Collectors.toUnmodifiableMap(Tenant::id, Function.identity())),
                    new AffiliationGraph(affiliations.all()),
                    now);
            snapshot = current;
        }
        return current;
    }
}
