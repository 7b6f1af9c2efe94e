package org.clavis.club.web;

import java.time.LocalDate;
import org.clavis.club.entity.ExemptionNotice;
import org.clavis.club.entity.LegalForm;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LegalStatus", description = "What the organisation is in law.")
public record LegalStatusJson(
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Nullable LegalForm legalForm,
        @Nullable String registerCourt,
        @Nullable String registerNumber,
        @Nullable LocalDate foundedOn,
        @Schema(description = "Last day the notice of the tax office counts for.") @Nullable LocalDate taxExemptUntil,
        @Nullable String taxOffice,
        @Nullable String taxNumber,
        @Nullable ExemptionNotice exemptionNotice,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate statuteOn) {

    static LegalStatusJson from(LegalStatus legalStatus) {
        return new LegalStatusJson(
                legalStatus.getVersion(),
                legalStatus.getLegalForm(),
                legalStatus.getRegisterCourt(),
                legalStatus.getRegisterNumber(),
                legalStatus.getFoundedOn(),
                legalStatus.getTaxExemptUntil(),
                legalStatus.getTaxOffice(),
                legalStatus.getTaxNumber(),
                legalStatus.getExemptionNotice(),
                legalStatus.getNoticeOn(),
                legalStatus.getStatuteOn());
    }

    /** What was sent, as the form of a page would hold it. */
    LegalStatus toForm() {
        var form = new LegalStatus(RowId.next());
        form.setLegalForm(legalForm);
        form.setRegisterCourt(registerCourt);
        form.setRegisterNumber(registerNumber);
        form.setFoundedOn(foundedOn);
        form.setTaxExemptUntil(taxExemptUntil);
        form.setTaxOffice(taxOffice);
        form.setTaxNumber(taxNumber);
        form.setExemptionNotice(exemptionNotice);
        form.setNoticeOn(noticeOn);
        form.setStatuteOn(statuteOn);
        return form;
    }
}
