package org.clavis.meldung;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;

/** What the organisations below have reported, for those who look something up in it. */
@Stateless
public class AcceptedReports {
    /** Whoever has not reported for longer may have nobody in office any more that we know of. */
    private static final int YEARS = 2;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private MeldungRepository meldungen;

    /** Of every organisation the latest that counts, if it is of this campaign's year or the one before; by name. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<AcceptedReport> latest() {
        Map<String, AcceptedReport> latest = new LinkedHashMap<>();
        List<Campaign> all = campaigns.all();
        int first = all.stream().mapToInt(Campaign::getYear).max().orElse(0) - YEARS + 1;
        all.stream()
                .filter(campaign -> campaign.getYear() >= first)
                .flatMap(campaign -> meldungen.accepted(campaign).stream())
                .filter(meldung -> !latest.containsKey(meldung.getReporter()))
                .forEach(meldung -> latest.put(meldung.getReporter(), AcceptedReport.of(meldung)));
        return List.copyOf(latest.values());
    }

    /** The latest that counts of one organisation, however old. */
    @Requires(register = MELDUNGEN, right = READ)
    public Optional<AcceptedReport> latest(String reporter) {
        return history(reporter).stream()
                .filter(meldung -> meldung.getState() == MeldungState.ACCEPTED)
                .findFirst()
                .map(AcceptedReport::of);
    }

    /** All revisions of one organisation below, the latest year first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<Meldung> history(String reporter) {
        return campaigns.all().stream()
                .flatMap(campaign -> meldungen.of(campaign, reporter).stream())
                .filter(meldung -> !meldung.isOwn())
                .toList();
    }
}
