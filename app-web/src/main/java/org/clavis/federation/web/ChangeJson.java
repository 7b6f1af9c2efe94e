package org.clavis.federation.web;

import java.time.Instant;
import java.util.UUID;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.ChangeNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Change", description = "That something has happened to a record; ask for the record to know what.")
public record ChangeJson(
        @Schema(description = "To ask with for what comes after it.") String cursor,
        ChangeKind kind,
        @Schema(description = "Id of the campaign, Meldung or honor application.") UUID subject,
        Instant at) {

    static ChangeJson from(ChangeNote note) {
        return new ChangeJson(Long.toString(note.cursor()), note.kind(), note.subject(), note.at());
    }
}
