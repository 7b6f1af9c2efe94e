package org.clavis.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** What the address of the page asks for. Values that make no sense are left out: an old bookmark still leads somewhere. */
final class ProtokollAddress {
    private static final int SIZE = 50;
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private ProtokollAddress() {}

    static ProtokollQuery query(PageAddress address) {
        return new ProtokollQuery(
                date(address, "from"),
                date(address, "to"),
                address.constants("action", AuditAction.class).stream()
                        .findFirst()
                        .orElse(null),
                address.one("actor").orElse(null),
                address.one("entity").orElse(null),
                address.one("member").map(ProtokollAddress::id).orElse(null),
                address.number("page").orElse(1),
                SIZE);
    }

    private static @Nullable LocalDate date(PageAddress address, String name) {
        return address.one(name)
                .flatMap(typed -> GermanDate.parse(typed, LocalDate.now(GERMANY)))
                .orElse(null);
    }

    private static @Nullable UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
