package org.clavis.meldung.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.campaign.ReportingWay;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.Verdict;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Superior;
import org.jspecify.annotations.Nullable;

/** Letters about Meldungen: reports go up, to the direct parent on the way to whoever asks; decisions come down. */
@Dependent
public class MeldungPost {
    static final String REPORT = "meldung.report";
    static final String STATUS = "meldung.status";

    @Inject
    private Exchange exchange;

    @Inject
    private MeldungRepository repository;

    @Inject
    private ReportingWay way;

    /**
     * Signs the report and sends it: from now on the own Meldung stays as it is, and earlier ones that nobody has accepted
     * count no more.
     *
     * @param draft the own revision that the report was made for
     * @throws BusinessRuleViolated if nothing is taken at the moment, or the report is not that of the draft
     */
    public void submit(Meldung draft, Report report) {
        Campaign campaign = draft.getCampaign();
        campaign.requireOpen(GermanDate.today());
        Superior to = way.to(campaign);
        boolean fits = report.meldung().equals(draft.getId())
                && report.revision() == draft.getRevision()
                && report.campaign().equals(campaign.getId())
                && report.recipient().equals(to.viaAlias())
                && report.reporter().alias().equals(way.own().alias());
        if (!fits) {
            throw new BusinessRuleViolated(null, "meldung.rule.incoherent", report.recipient());
        }
        SignedContent signed = exchange.send(to.viaId(), REPORT, RecordJson.write(report));
        draft.submit(signed, report.figures());
        earlier(draft).stream().filter(Meldung::isUndecided).forEach(Meldung::supersede);
        repository.save(draft);
    }

    /** Tells whoever submitted it what was decided. Files and typed in ones came from nobody who could be told. */
    void tell(Meldung meldung) {
        if (meldung.getOrigin() == MeldungOrigin.RECEIVED) {
            way.below(meldung.getReporter())
                    .ifPresent(reporter -> exchange.send(
                            reporter.id(),
                            STATUS,
                            RecordJson.write(new Verdict(meldung.getId(), meldung.getState(), meldung.getReason()))));
        }
    }

    /** Sends back what cannot even be kept, in German for whoever reads it there. */
    void refuse(UUID sender, Report report, @Nullable String reason) {
        exchange.send(sender, STATUS, RecordJson.write(new Verdict(report.meldung(), MeldungState.RETURNED, reason)));
    }

    private List<Meldung> earlier(Meldung draft) {
        return repository.own(draft.getCampaign()).stream()
                .filter(other -> other.getRevision() < draft.getRevision())
                .toList();
    }
}
