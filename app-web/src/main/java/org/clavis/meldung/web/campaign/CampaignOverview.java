package org.clavis.meldung.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.campaign.Light;
import org.clavis.meldung.campaign.Overview;
import org.clavis.meldung.campaign.Reminders;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Campaign;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Who has come how far with a campaign, as the address says; without one of the latest that runs. */
@Named
@RequestScoped
public class CampaignOverview {
    @Inject
    private Campaigns campaigns;

    @Inject
    private Reminders reminders;

    @Inject
    private MeldungDesk desk;

    @Inject
    private CampaignLinks links;

    @Inject
    private Notices notices;

    private List<Campaign> all = List.of();
    private @Nullable Overview overview;

    @PostConstruct
    void open() {
        all = campaigns.list().stream().filter(one -> !one.isDraft()).toList();
        Optional<Campaign> shown = links.campaign()
                .map(campaigns::open)
                .or(() -> all.stream().filter(Campaign::isRunning).findFirst())
                .or(() -> all.stream().findFirst());
        overview = shown.map(one -> campaigns.overview(one.getId())).orElse(null);
    }

    /** Campaigns to choose from. */
    public List<Campaign> getAll() {
        return all;
    }

    /** Null where there is no campaign. */
    public @Nullable Overview getOverview() {
        return overview;
    }

    /** Those of the chosen colour and organisation. */
    public List<Overview.Line> getLines() {
        String light = links.asked("light");
        String under = links.asked("under");
        return shown().lines().stream()
                .filter(line -> light.isEmpty() || line.light().name().equals(light))
                .filter(line -> under.isEmpty() || line.affiliate().viaAlias().equals(under))
                .toList();
    }

    public int count(Light light) {
        return shown().count(light);
    }

    /** Height of a bar of the progress chart, of 100 for everybody. */
    public int share(int count, int total) {
        return total == 0 ? 0 : Math.max(count == 0 ? 0 : 1, Math.round(100f * count / total));
    }

    public String remind() {
        if (links.ticked().isEmpty()) {
            notices.error("meldung.overview.nothingTicked");
            return "";
        }
        int told = reminders.remind(shown().campaign().getId(), links.ticked());
        notices.done("meldung.overview.done.reminded", told);
        return CampaignLinks.overviewed(shown().campaign().getId());
    }

    public String chargeLastYear() {
        if (links.ticked().isEmpty()) {
            notices.error("meldung.overview.nothingTicked");
            return "";
        }
        desk.lastYear(shown().campaign().getId(), links.ticked());
        notices.done("meldung.overview.done.lastYear", links.ticked().size());
        return CampaignLinks.overviewed(shown().campaign().getId());
    }

    private Overview shown() {
        return Objects.requireNonNull(overview);
    }
}
