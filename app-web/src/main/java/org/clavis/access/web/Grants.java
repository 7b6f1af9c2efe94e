package org.clavis.access.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a token grants: the rights in each organization it names. An organization without rights stays in the list, its
 * member may know that it exists. Whatever does not have the expected shape grants nothing.
 *
 * @param byTenant rights ({@code bank:read}) by the organization's alias, sorted by alias
 * @param operator whether the holder runs the platform; says nothing about the data of any tenant
 */
record Grants(Map<String, Set<String>> byTenant, boolean operator) {
    static final String OPERATOR = "operator";

    /**
     * Reads the claims as Keycloak writes them.
     *
     * @param organization the claim {@code organization}
     * @param realmAccess the claim {@code realm_access}
     * @param client name of the client whose roles are the rights
     */
    static Grants read(@Nullable Object organization, @Nullable Object realmAccess, String client) {
        Map<String, Set<String>> byTenant = new TreeMap<>();
        if (organization instanceof Map<?, ?> organizations) {
            organizations.forEach((alias, details) ->
                    byTenant.put(String.valueOf(alias), roles(in(in(details, "resource_access"), client))));
        } else if (organization instanceof Collection<?> aliases) {
            aliases.forEach(alias -> byTenant.put(String.valueOf(alias), Set.of()));
        }
        return new Grants(byTenant, roles(realmAccess).contains(OPERATOR));
    }

    private static @Nullable Object in(@Nullable Object claim, String name) {
        return claim instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static Set<String> roles(@Nullable Object holder) {
        return in(holder, "roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    Set<String> in(String alias) {
        return byTenant.getOrDefault(alias, Set.of());
    }

    /** The tenant of somebody who has one; empty without any and with several. */
    Optional<String> only() {
        return byTenant.size() == 1 ? byTenant.keySet().stream().findFirst() : Optional.empty();
    }

    boolean has(String alias) {
        return byTenant.containsKey(alias);
    }
}
