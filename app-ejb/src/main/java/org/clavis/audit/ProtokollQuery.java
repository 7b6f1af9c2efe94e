package org.clavis.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.AuditFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for; null asks for all.
 *
 * @param from first day, in German time
 * @param to last day, in German time
 * @param actor id of the actor
 * @param entity simple name of the changed entity
 * @param member the member that changed rows belong to
 * @param page from 1
 * @param size entries of a page, 1 to {@value #MOST}; what lies outside is cut
 */
public record ProtokollQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AuditAction action,
        @Nullable String actor,
        @Nullable String entity,
        @Nullable UUID member,
        int page,
        int size) {
    public static final int MOST = 500;

    static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    public ProtokollQuery {
        page = Math.max(page, 1);
        size = Math.min(Math.max(size, 1), MOST);
    }

    int first() {
        return (page - 1) * size;
    }

    AuditFilter filter() {
        return new AuditFilter(
                from == null ? null : from.atStartOfDay(GERMANY).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(GERMANY).toInstant(),
                action,
                actor,
                entity,
                member);
    }
}
