package org.clavis.club.web;

import java.time.LocalDate;
import org.clavis.club.entity.ClubBank;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ClubBank",
        description = "The account of the organisation, and what its federation may collect from it.")
public record ClubBankJson(
        @Schema(readOnly = true, description = "Also the ETag.") @Nullable Long version,
        @Nullable String iban,
        @Nullable String bic,
        @Nullable String accountHolder,
        @Nullable String creditorId,
        @Schema(description = "Whether the federation may collect its fee.", defaultValue = "false") @Nullable
                Boolean directDebit,
        @Nullable String mandateReference,
        @Nullable LocalDate mandateSignedOn) {

    static ClubBankJson from(ClubBank clubBank) {
        return new ClubBankJson(
                clubBank.getVersion(),
                clubBank.getIban(),
                clubBank.getBic(),
                clubBank.getAccountHolder(),
                clubBank.getCreditorId(),
                clubBank.isDirectDebit(),
                clubBank.getMandateReference(),
                clubBank.getMandateSignedOn());
    }

    /** What was sent, as the form of a page would hold it. */
    ClubBank toForm() {
        var form = new ClubBank(RowId.next());
        form.setIban(iban);
        form.setBic(bic);
        form.setAccountHolder(accountHolder);
        form.setCreditorId(creditorId);
        form.setDirectDebit(Boolean.TRUE.equals(directDebit));
        form.setMandateReference(mandateReference);
        form.setMandateSignedOn(mandateSignedOn);
        return form;
    }
}
