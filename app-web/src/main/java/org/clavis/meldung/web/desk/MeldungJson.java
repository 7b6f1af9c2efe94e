package org.clavis.meldung.web.desk;

import java.time.Instant;
import java.util.UUID;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.desk.Received;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Meldung", description = "One revision of what an organisation reports.")
public record MeldungJson(
        UUID id,
        @Schema(description = "Also the ETag.") long version,
        UUID campaign,
        int year,
        MeldungOrigin origin,
        MeldungState state,
        Reporter reporter,
        @Schema(description = "Alias of the organisation that vouches for it.") String via,
        int revision,
        @Nullable UUID supersedes,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean late,
        @Nullable String reason,
        Figures figures,
        @Schema(description = "What was reported; left out where only figures have come up here.") @Nullable
                Report report,
        @Schema(description = "The text that was signed, its hash and its signature.") @Nullable SignedContent signed,
        @Nullable SignatureCheck signature) {
    static MeldungJson from(Received received) {
        Meldung meldung = received.meldung();
        return new MeldungJson(
                meldung.getId(),
                meldung.getVersion(),
                meldung.getCampaign().getId(),
                meldung.getCampaign().getYear(),
                meldung.getOrigin(),
                meldung.getState(),
                meldung.reporter(),
                meldung.getVia(),
                meldung.getRevision(),
                meldung.getSupersedes(),
                meldung.getSubmittedAt(),
                meldung.getDecidedAt(),
                meldung.isLate(),
                meldung.getReason(),
                meldung.figures(),
                received.report().orElse(null),
                meldung.signedContent().orElse(null),
                received.signature());
    }
}
