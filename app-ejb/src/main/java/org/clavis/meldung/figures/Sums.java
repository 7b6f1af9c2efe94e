package org.clavis.meldung.figures;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.FigureRepository;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.RecordNotFound;
import org.jspecify.annotations.Nullable;

/**
 * Sums over all Meldungen that count, counted anew at every question: from those of clubs, of federations in between and
 * of the own organisation, each once. A club sees its own.
 */
@Stateless
public class Sums {
    private static final int YEARS = 10;

    @Inject
    private FigureRepository figures;

    /** Campaigns in which something counts, the latest first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<SummedCampaign> campaigns() {
        return figures.campaigns().stream().map(SummedCampaign::of).toList();
    }

    /**
     * One campaign beside the one before it; empty if nothing counts anywhere yet.
     *
     * @throws RecordNotFound if nothing counts in the campaign that is asked for
     */
    @Requires(register = MELDUNGEN, right = READ)
    public Optional<Summary> of(SumQuery query) {
        var campaigns = campaigns();
        return chosen(campaigns, query.campaign())
                .map(campaign -> summary(campaign, before(campaigns, campaign).orElse(null), query));
    }

    /** The last ten years up to a campaign, as the same federation asked for them; the earliest first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<YearSum> development(UUID until, @Nullable String district) {
        var campaigns = campaigns();
        var last = chosen(campaigns, until).orElseThrow(() -> new RecordNotFound(Campaign.class, until));
        var byYear = new TreeMap<Integer, SummedCampaign>(Comparator.reverseOrder());
        byYear.put(last.year(), last);
        campaigns.stream()
                .filter(campaign -> campaign.isBefore(last))
                .forEach(campaign -> byYear.putIfAbsent(campaign.year(), campaign));
        var shown = byYear.values().stream().limit(YEARS).toList();
        var rows = rows(shown);
        var years = new ArrayList<YearSum>();
        shown.forEach(campaign -> years.add(0, year(campaign, rows.getOrDefault(campaign.id(), List.of()), district)));
        return years;
    }

    private static YearSum year(SummedCampaign campaign, List<FigureRow> rows, @Nullable String district) {
        var within = Summing.within(rows, district);
        return new YearSum(
                campaign.year(),
                within.size(),
                Figures.sum(within.stream().map(FigureRow::figures).toList()));
    }

    private Summary summary(SummedCampaign campaign, @Nullable SummedCampaign before, SumQuery query) {
        var rows = rows(before == null ? List.of(campaign) : List.of(campaign, before));
        var summing = new Summing(
                rows.getOrDefault(campaign.id(), List.of()),
                before == null ? List.of() : rows.getOrDefault(before.id(), List.of()));
        return new Summary(
                campaign,
                before,
                summing.total(query.district()),
                summing.groups(query.by(), query.district()),
                summing.districts());
    }

    private Map<UUID, List<FigureRow>> rows(List<SummedCampaign> campaigns) {
        return figures.rows(campaigns.stream().map(SummedCampaign::id).toList()).stream()
                .collect(Collectors.groupingBy(FigureRow::campaign));
    }

    private static Optional<SummedCampaign> chosen(List<SummedCampaign> campaigns, @Nullable UUID id) {
        var chosen = campaigns.stream()
                .filter(campaign -> id == null || campaign.id().equals(id))
                .findFirst();
        if (id != null && chosen.isEmpty()) {
            throw new RecordNotFound(Campaign.class, id);
        }
        return chosen;
    }

    private static Optional<SummedCampaign> before(List<SummedCampaign> campaigns, SummedCampaign campaign) {
        return campaigns.stream().filter(other -> other.isBefore(campaign)).findFirst();
    }
}
