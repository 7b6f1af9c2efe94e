package org.clavis.honor.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ItemState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorApplicationItem")
public record ApplicationItemJson(
        UUID id,
        @Schema(description = "Application it belongs to.") UUID application,
        @Schema(description = "The member within the club; elsewhere it names nobody.") UUID member,
        String familyName,
        @Nullable String givenName,
        @Nullable LocalDate birthDate,
        String awardingBody,
        String ruleCode,
        int edition,
        String title,
        @Nullable String grade,
        int step,
        int year,
        @Nullable String arithmetic,
        ItemState state,
        @Nullable String reason,
        @Schema(description = "Alias of the organisation that took the latest step.") @Nullable String decidedBy,
        @Nullable LocalDate awardedOn,
        @Nullable String certificateNumber) {
    static ApplicationItemJson from(ApplicationItem item) {
        return new ApplicationItemJson(
                item.getId(),
                item.getApplication().getId(),
                item.getMemberRef(),
                item.getFamilyName(),
                item.getGivenName(),
                item.getBirthDate(),
                item.getAwardingBody(),
                item.getRuleCode(),
                item.getEdition(),
                item.getTitle(),
                item.getGrade(),
                item.getStep(),
                item.getHonorYear(),
                item.getArithmetic(),
                item.getState(),
                item.getReason(),
                item.getDecidedBy(),
                item.getAwardedOn(),
                item.getCertificateNumber());
    }
}
