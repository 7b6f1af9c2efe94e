package org.clavis.audit.web;

import java.util.List;
import org.clavis.audit.ProtokollPage;

/**
 * A page of the Protokoll for programs, newest first.
 *
 * @param total entries on all pages
 */
public record AuditItems(List<AuditItem> items, long total) {
    static AuditItems from(ProtokollPage page) {
        return new AuditItems(page.entries().stream().map(AuditItem::from).toList(), page.total());
    }
}
