package org.clavis.tenant.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.context.TenantRef;
import org.jspecify.annotations.Nullable;

/**
 * The tenants that can be used, in memory. A tenant founded or taken offline by another node is noticed within {@value
 * #FRESH_SECONDS} seconds.
 */
@ApplicationScoped
public class TenantRegister {
    static final int FRESH_SECONDS = 10;

    /** Unknown names must not be a way to make the database work. */
    private static final long MISS_NANOS = Duration.ofSeconds(1).toNanos();

    private static final long FRESH_NANOS = Duration.ofSeconds(FRESH_SECONDS).toNanos();

    private record Snapshot(Map<String, Tenant> byAlias, long readAt) {
        boolean isOlderThan(long nanos) {
            return System.nanoTime() - readAt > nanos;
        }
    }

    @Inject
    private TenantRepository repository;

    @Inject
    private Migrations migrations;

    private volatile @Nullable Snapshot snapshot;

    /** The tenant of that name, if it can be used. */
    public Optional<TenantRef> byAlias(String alias) {
        return find(alias).map(Tenant::ref);
    }

    /** What the tenant of that alias is called; the alias itself if it cannot be used. */
    public String nameOf(String alias) {
        return find(alias).map(Tenant::name).orElse(alias);
    }

    /** All tenants that can be used, by alias. */
    public List<TenantRef> all() {
        return read(FRESH_NANOS).values().stream()
                .map(Tenant::ref)
                .sorted(Comparator.comparing(TenantRef::alias))
                .toList();
    }

    /** Makes the next look-up read the database. */
    public void forget() {
        snapshot = null;
    }

    private Optional<Tenant> find(String alias) {
        Tenant known = read(FRESH_NANOS).get(alias);
        return Optional.ofNullable(known != null ? known : read(MISS_NANOS).get(alias));
    }

    private Map<String, Tenant> read(long maxAge) {
        Snapshot current = snapshot;
        if (current == null || current.isOlderThan(maxAge)) {
            long now = System.nanoTime();
            int ofRelease = migrations.ofTenants();
            current = new Snapshot(
                    repository.all().stream()
                            .filter(tenant -> tenant.isUsable(ofRelease))
                            .collect(Collectors.toUnmodifiableMap(Tenant::alias, Function.identity())),
                    now);
            snapshot = current;
        }
        return current.byAlias();
    }
}
