package org.clavis.honor.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.HonorState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Honor", description = "An honor of a member, in the words of the rule at the time.")
public record HonorJson(
        @Schema(readOnly = true) @Nullable UUID id,
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Schema(description = "Id of the member; needed for a new honor and never changed.") @Nullable UUID member,
        @Schema(required = true, description = "Alias of the organisation, or the abbreviation of one elsewhere.")
                @Nullable
                String awardingBody,
        @Schema(description = "Of its rule, if there is one.") @Nullable String ruleCode,
        @Schema(description = "Of the rule at the time.") @Nullable Integer edition,
        @Schema(required = true) @Nullable String title,
        @Nullable String grade,
        @Schema(description = "Years it is given for.", defaultValue = "0") @Nullable Integer step,
        @Schema(required = true) @Nullable Integer honorYear,
        @Nullable LocalDate awardedOn,
        @Nullable String event,
        @Schema(description = "Who handed it over.") @Nullable String awardedBy,
        @Nullable String certificateNumber,
        @Schema(defaultValue = "false") @Nullable Boolean posthumous,
        @Schema(description = "GIVEN if left out. REVOKED only by a revocation.") @Nullable HonorState state,
        @Schema(readOnly = true) @Nullable HonorOrigin origin,
        @Nullable String reason,
        @Nullable String laudatio,
        @Schema(readOnly = true, description = "The item of the application it comes from.") @Nullable
                UUID applicationItem) {

    static HonorJson from(Honor honor) {
        return new HonorJson(
                honor.getId(),
                honor.getVersion(),
                honor.getMember().getId(),
                honor.getAwardingBody(),
                honor.getRuleCode(),
                honor.getEdition(),
                honor.getTitle(),
                honor.getGrade(),
                honor.getStep(),
                honor.getHonorYear(),
                honor.getAwardedOn(),
                honor.getEvent(),
                honor.getAwardedBy(),
                honor.getCertificateNumber(),
                honor.isPosthumous(),
                honor.getState(),
                honor.getOrigin(),
                honor.getReason(),
                honor.getLaudatio(),
                honor.getApplicationItem());
    }

    /** Fills the form of an honor with what was sent. */
    Honor into(Honor honor) {
        honor.setAwardingBody(awardingBody);
        honor.setRuleCode(ruleCode);
        honor.setEdition(edition);
        honor.setTitle(title);
        honor.setGrade(grade);
        honor.setStep(requireNonNullElse(step, 0));
        honor.setHonorYear(honorYear);
        honor.setAwardedOn(awardedOn);
        honor.setEvent(event);
        honor.setAwardedBy(awardedBy);
        honor.setCertificateNumber(certificateNumber);
        honor.setPosthumous(Boolean.TRUE.equals(posthumous));
        honor.setState(requireNonNullElse(state, HonorState.GIVEN));
        honor.setReason(reason);
        honor.setLaudatio(laudatio);
        return honor;
    }
}
