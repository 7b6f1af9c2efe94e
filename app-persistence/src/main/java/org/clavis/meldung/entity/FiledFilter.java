package org.clavis.meldung.entity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which Meldungen are asked for.
 *
 * @param states any of these
 * @param origins any of these
 * @param since submitted or decided on at that moment or later
 * @param text part of the name, alias or number of who reports
 * @param page counted from 0
 */
public record FiledFilter(
        @Nullable UUID campaign,
        @Nullable Integer year,
        Set<MeldungState> states,
        Set<MeldungOrigin> origins,
        @Nullable TenantLevel level,
        @Nullable Instant since,
        String text,
        int page,
        int size) {
    /** Everything that others have reported, or that was typed in for them. */
    public static final Set<MeldungOrigin> FROM_OTHERS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(MeldungOrigin.OWN)));

    /** Everything that was submitted once. */
    public static final Set<MeldungState> SUBMITTED = Set.copyOf(EnumSet.complementOf(EnumSet.of(MeldungState.DRAFT)));

    public FiledFilter {
        states = Set.copyOf(states);
        origins = Set.copyOf(origins);
    }
}
