package org.clavis.federation;

import java.util.Locale;
import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are asked for; what is null does not narrow.
 *
 * @param text part of name or number
 * @param via alias of the direct child they belong to
 */
public record ClubFilter(String text, @Nullable TenantLevel level, @Nullable Whereabouts where, @Nullable String via) {
    public static final ClubFilter NONE = new ClubFilter("", null, null, null);

    boolean fits(Affiliate one) {
        String searched = (one.name() + ' ' + (one.number() == null ? "" : one.number())).toLowerCase(Locale.GERMAN);
        return searched.contains(text.strip().toLowerCase(Locale.GERMAN))
                && (level == null || one.level() == level)
                && (where == null || one.where() == where)
                && (via == null || one.viaAlias().equals(via));
    }
}
