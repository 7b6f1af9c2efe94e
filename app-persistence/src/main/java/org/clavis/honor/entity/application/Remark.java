package org.clavis.honor.entity.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on its way to the next organisation.
 *
 * @param item the item it is about; null for the application as a whole
 * @param at moment, ISO 8601 in UTC
 */
public record Remark(
        UUID application,
        UUID id,
        @Nullable UUID item,
        String organisation,
        String organisationName,
        String author,
        String text,
        String at) {
    public static Remark of(UUID application, ApplicationNote.Noted noted) {
        return new Remark(
                application,
                noted.id(),
                noted.item(),
                noted.organisation(),
                noted.organisationName(),
                noted.author(),
                noted.text() == null ? "" : noted.text(),
                noted.at().toString());
    }

    public ApplicationNote.Noted noted() {
        return new ApplicationNote.Noted(
                id, item, null, organisation, organisationName, author, text, Instant.parse(at));
    }
}
