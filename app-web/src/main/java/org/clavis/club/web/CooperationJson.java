package org.clavis.club.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.CooperationKind;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Cooperation", description = "An agreement with a school or another partner.")
public record CooperationJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(required = true) @Nullable String partner,
        @Schema(required = true) @Nullable CooperationKind kind,
        @Nullable String subject,
        @Nullable String contactPerson,
        @Nullable String contactDetails,
        @Nullable LocalDate startedOn,
        @Schema(description = "The last day.") @Nullable LocalDate endedOn) {

    static CooperationJson from(Cooperation cooperation) {
        return new CooperationJson(
                cooperation.getId(),
                cooperation.getVersion(),
                cooperation.getPartner(),
                cooperation.getKind(),
                cooperation.getSubject(),
                cooperation.getContactPerson(),
                cooperation.getContactDetails(),
                cooperation.getStartedOn(),
                cooperation.getEndedOn());
    }

    /** What was sent, as the form of a page would hold it. */
    Cooperation toForm() {
        var form = new Cooperation(RowId.next());
        form.setPartner(partner);
        form.setKind(kind);
        form.setSubject(subject);
        form.setContactPerson(contactPerson);
        form.setContactDetails(contactDetails);
        form.setStartedOn(startedOn);
        form.setEndedOn(endedOn);
        return form;
    }
}
