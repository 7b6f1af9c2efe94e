package org.clavis.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.audit.entity.AuditAction;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/** What a program asks for; a value that cannot be read is answered with the name of its parameter. */
final class AuditRequest {
    static final String USUAL_SIZE = "50";

    private AuditRequest() {}

    static @Nullable LocalDate date(String name, @Nullable String value) {
        return read(name, value, LocalDate::parse, "audit.rule.date");
    }

    static @Nullable AuditAction action(@Nullable String value) {
        return read("action", value, AuditAction::valueOf, "audit.rule.action");
    }

    static @Nullable UUID member(@Nullable String value) {
        return read("member", value, UUID::fromString, "audit.rule.member");
    }

    private static <T> @Nullable T read(String name, @Nullable String value, Function<String, T> reader, String rule) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new BusinessRuleViolated(name, rule);
        }
    }
}
