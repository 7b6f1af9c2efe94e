package org.clavis.honor.web.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.paper.Certificate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Certificate", description = "A certificate that was issued.")
public record CertificateJson(
        UUID id,
        @Schema(description = "Of the year's series") String number,
        @Schema(description = "Id of the item or honor it is for") UUID subject,
        String title,
        @Nullable String person,
        @Nullable String club,
        LocalDate issuedOn,
        @Nullable String issuedBy,
        int prints,
        LocalDate printedOn,
        @Schema(description = "Set if the latest print is a second copy") @Nullable LocalDate secondCopyOn,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedBecause) {
    static CertificateJson from(Certificate certificate) {
        return new CertificateJson(
                certificate.getId(),
                certificate.getNumber(),
                certificate.getSubject(),
                certificate.getTitle(),
                certificate.getPersonName(),
                certificate.getClub(),
                certificate.getIssuedOn(),
                certificate.getIssuedBy(),
                certificate.getPrints(),
                certificate.getPrintedOn(),
                certificate.getSecondCopyOn(),
                certificate.getRevokedOn(),
                certificate.getRevokedBecause());
    }
}
