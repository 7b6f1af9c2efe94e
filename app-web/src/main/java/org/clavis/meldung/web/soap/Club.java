package org.clavis.meldung.web.soap;

import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** An organisation below, as programs get to see it. */
public record Club(
        String alias,
        String name,
        TenantLevel level,
        @Nullable String number,
        String via,
        int distance,
        Whereabouts where) {
    static Club from(Affiliate below) {
        return new Club(
                below.alias(),
                below.name(),
                below.level(),
                below.number(),
                below.viaAlias(),
                below.distance(),
                below.where());
    }
}
