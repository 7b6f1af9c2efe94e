package org.clavis.meldung.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.clavis.exchange.Exchange;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.Progress;
import org.clavis.meldung.entity.Standing;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.Superior;

/** Who has come how far: noted here, and told to the federation above until it reaches the one that asks. */
@Dependent
public class Standings {
    static final String PROGRESS = "meldung.progress";

    @Inject
    private CampaignRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private Exchange exchange;

    /** A Meldung has come in or was decided on. */
    public void note(Meldung meldung) {
        Instant submitted = meldung.getSubmittedAt();
        note(
                meldung.getCampaign(),
                new Progress(
                        meldung.getCampaign().getId(),
                        meldung.reporter(),
                        way.own().alias(),
                        meldung.getState(),
                        meldung.getRevision(),
                        submitted == null ? null : submitted.toString(),
                        null));
    }

    /** The own organisation was reminded. */
    void reminded(Campaign campaign, Reporter own, LocalDate today) {
        Optional<Superior> up = way.up(campaign);
        up.ifPresent(to -> send(to, new Progress(campaign.getId(), own, to.viaAlias(), null, 0, null, today)));
    }

    /** Something is known of somebody below. */
    void note(Campaign campaign, Progress told) {
        Standing standing = repository
                .standing(campaign, told.reporter().alias())
                .orElseGet(() -> added(campaign, told.reporter(), told.via()));
        standing.follow(told);
        way.up(campaign).ifPresent(to -> send(to, told));
    }

    private Standing added(Campaign campaign, Reporter reporter, String via) {
        var standing = new Standing(campaign, reporter, via);
        repository.add(standing);
        return standing;
    }

    private void send(Superior to, Progress told) {
        exchange.send(to.viaId(), PROGRESS, RecordJson.write(told));
    }
}
