package org.clavis.federation;

import java.util.Locale;
import java.util.Set;
import org.clavis.meldung.AcceptedReport;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which office holders are asked for; what is empty does not narrow.
 *
 * @param offices any of these
 * @param text part of the name of person or club
 * @param via alias of the direct child they belong to
 */
public record OfficerFilter(Set<Office> offices, String text, @Nullable TenantLevel level, @Nullable String via) {
    public static final OfficerFilter NONE = new OfficerFilter(Set.of(), "", null, null);

    boolean fits(AcceptedReport report) {
        return (level == null || report.reporter().level() == level)
                && (via == null || report.via().equals(via));
    }

    boolean fits(OfficeHolder holder) {
        return offices.isEmpty() || offices.contains(holder.office());
    }

    boolean fits(Officer officer) {
        String searched = (officer.name() + ' ' + officer.club().name()).toLowerCase(Locale.GERMAN);
        return searched.contains(text.strip().toLowerCase(Locale.GERMAN));
    }
}
