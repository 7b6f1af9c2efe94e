package org.clavis.federation;

import java.util.List;
import java.util.UUID;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.ChangeNote;

/**
 * What a program is sent.
 *
 * @param webhook id of its entry here
 * @param organisation alias of the organisation it happened in
 * @param changes oldest first; none in a trial
 */
public record Notification(UUID webhook, String organisation, List<Told> changes) {
    /**
     * That something has happened to a record, which the program asks for with its own rights.
     *
     * @param cursor to ask the feed with for what comes after it
     * @param at moment in UTC, as in {@code 2026-01-31T12:00:00Z}
     */
    public record Told(String cursor, ChangeKind kind, UUID subject, String at) {
        static Told of(ChangeNote note) {
            return new Told(
                    Long.toString(note.cursor()),
                    note.kind(),
                    note.subject(),
                    note.at().toString());
        }
    }
}
