package org.clavis.meldung.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.exchange.Exchange;
import org.clavis.json.RecordJson;
import org.clavis.meldung.CampaignAnnounced;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Standing;
import org.clavis.meldung.entity.report.Reporter;

/** Tells everybody below of a campaign. */
@Dependent
class CampaignPost {
    static final String CAMPAIGN = "meldung.campaign";
    static final String REMINDER = "meldung.reminder";

    @Inject
    private Exchange exchange;

    @Inject
    private ReportingWay way;

    @Inject
    private CampaignRepository repository;

    @Inject
    private Event<CampaignAnnounced> announced;

    /** Tells the newest edition to everybody on this server; federations in between need it too. */
    void tell(Campaign campaign) {
        String announcement = RecordJson.write(campaign.announcement());
        for (Affiliate below : way.below()) {
            tell(campaign, below, announcement);
        }
        announced.fire(new CampaignAnnounced(campaign.getId()));
    }

    /** Tells those who have come to belong to the federation since. */
    void tellNewcomers(Campaign campaign) {
        List<String> known = repository.standings(campaign).stream()
                .map(Standing::getReporter)
                .toList();
        String announcement = RecordJson.write(campaign.announcement());
        way.below().stream()
                .filter(below -> !known.contains(below.alias()))
                .forEach(below -> tell(campaign, below, announcement));
    }

    /** Asks somebody for the Meldung that is missing. */
    void remind(Campaign campaign, Affiliate below) {
        exchange.send(below.id(), REMINDER, RecordJson.write(campaign.announcement()));
    }

    private void tell(Campaign campaign, Affiliate below, String announcement) {
        if (below.where() == Whereabouts.HERE) {
            exchange.send(below.id(), CAMPAIGN, announcement);
        }
        if (repository.standing(campaign, below.alias()).isEmpty()) {
            var reporter = new Reporter(below.alias(), below.name(), below.level(), below.number());
            boolean direct = below.distance() == 1;
            repository.add(new Standing(campaign, reporter, direct ? way.own().alias() : below.viaAlias()));
        }
    }
}
