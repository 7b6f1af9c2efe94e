package org.clavis.federation.web;

import java.util.Optional;
import org.clavis.club.entity.Whereabouts;
import org.clavis.federation.ClubFilter;
import org.clavis.shared.web.PageAddress;
import org.clavis.tenant.entity.TenantLevel;

/** Which organisations the address of a page asks for. */
final class ClubsQuery {
    private ClubsQuery() {}

    static ClubFilter of(PageAddress address) {
        return new ClubFilter(
                address.one("q").orElse(""),
                first(address, "level", TenantLevel.class).orElse(null),
                first(address, "where", Whereabouts.class).orElse(null),
                address.one("via").orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> first(PageAddress address, String name, Class<E> type) {
        return address.constants(name, type).stream().findFirst();
    }
}
