package org.clavis.meldung.web.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.clavis.exchange.SignatureCheck;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.web.soap.Binary;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** What {@code meldung.xsd} calls the parts of its messages. */
public final class MeldungMessages {
    private static final int USUAL_PAGE = 50;

    private MeldungMessages() {}

    public record ListCampaigns(@Nullable Integer year) {}

    public record FoundCampaigns(List<CampaignSummary> campaigns) {}

    public record ListMeldungen(
            @Nullable UUID campaign,
            @Nullable Integer year,
            Set<MeldungState> states,
            Set<MeldungOrigin> origins,
            @Nullable TenantLevel level,
            @Nullable Instant since,
            @Nullable String text,
            @Nullable Integer page,
            @Nullable Integer size) {
        FiledFilter filter() {
            return new FiledFilter(
                    campaign,
                    year,
                    states.isEmpty() ? FiledFilter.SUBMITTED : states,
                    origins.isEmpty() ? FiledFilter.FROM_OTHERS : origins,
                    level,
                    since,
                    Objects.requireNonNullElse(text, ""),
                    Objects.requireNonNullElse(page, 0),
                    Objects.requireNonNullElse(size, USUAL_PAGE));
        }
    }

    public record FoundMeldungen(List<MeldungSummary> meldungen, int total) {}

    public record MeldungId(UUID id) {}

    public record FoundMeldung(
            MeldungSummary meldung,
            @Nullable SignatureCheck signature,
            @Nullable String reason,
            Figures figures,
            @Nullable Report report) {}

    public record FoundFile(String name, Binary content) {}

    /** A Meldung as somebody has seen it, and why it goes back if it does. */
    public record MeldungSeen(UUID id, long version, @Nullable String reason) {}

    public record OneMeldung(MeldungSummary meldung) {}

    public record ReportSent(Report report) {}

    public record FileSent(Binary content) {}

    public record ListClubs(@Nullable LocalDate on, @Nullable AffiliationPurpose purpose) {}

    public record FoundClubs(List<Club> clubs) {}
}
