package org.clavis.meldung.web.soap;

import java.time.Instant;
import java.util.UUID;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/** One revision of a Meldung, without what it says. */
public record MeldungSummary(
        UUID id,
        long version,
        UUID campaign,
        int year,
        Reporter reporter,
        String via,
        MeldungOrigin origin,
        MeldungState state,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {
    static MeldungSummary from(FiledRow row) {
        return new MeldungSummary(
                row.id(),
                row.version(),
                row.campaign(),
                row.year(),
                new Reporter(row.reporter(), row.reporterName(), row.level(), row.number()),
                row.via(),
                row.origin(),
                row.state(),
                row.revision(),
                row.submittedAt(),
                row.decidedAt());
    }

    static MeldungSummary from(Meldung meldung) {
        return new MeldungSummary(
                meldung.getId(),
                meldung.getVersion(),
                meldung.getCampaign().getId(),
                meldung.getCampaign().getYear(),
                meldung.reporter(),
                meldung.getVia(),
                meldung.getOrigin(),
                meldung.getState(),
                meldung.getRevision(),
                meldung.getSubmittedAt(),
                meldung.getDecidedAt());
    }
}
