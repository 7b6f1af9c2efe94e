package org.clavis.meldung.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.club.Affiliate;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Standing;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;

/** Puts everybody who has to report beside what is known of them. */
@Dependent
class Overviews {
    private static final Comparator<Affiliate> TOGETHER = Comparator.comparing(Affiliate::viaAlias)
            .thenComparing(Affiliate::distance)
            .thenComparing(Affiliate::name);

    @Inject
    private CampaignRepository repository;

    @Inject
    private ReportingWay way;

    Overview of(Campaign campaign) {
        LocalDate today = GermanDate.today();
        boolean over = !campaign.isRunning() || today.isAfter(campaign.terms().closesOn());
        List<Affiliate> below = way.below();
        Map<String, Standing> standings = repository.standings(campaign).stream()
                .collect(Collectors.toMap(Standing::getReporter, Function.identity()));
        List<Overview.Line> lines = below.stream()
                .filter(one -> campaign.terms().reporters().contains(one.level()))
                .sorted(TOGETHER)
                .map(one -> line(one, standings.get(one.alias()), over))
                .toList();
        Map<String, String> names =
                below.stream().collect(Collectors.toMap(Affiliate::alias, Affiliate::name, (name, again) -> name));
        return Overview.of(campaign, lines, names);
    }

    private static Overview.Line line(Affiliate one, @Nullable Standing standing, boolean over) {
        boolean direct = one.distance() == 1;
        return standing == null
                ? new Overview.Line(one, Light.of(null, over), direct, 0, null, false, null)
                : new Overview.Line(
                        one,
                        Light.of(standing.getState(), over),
                        direct,
                        standing.getRevision(),
                        standing.getSubmittedAt(),
                        standing.isLate(),
                        standing.getRemindedOn());
    }
}
