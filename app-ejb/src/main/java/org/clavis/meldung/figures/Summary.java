package org.clavis.meldung.figures;

import java.util.List;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * What was reported in a campaign, summed up.
 *
 * @param before the same federation's campaign of the year before, if anything counts in one
 * @param groups in the order of levels and names
 * @param districts those that can be looked at for themselves
 */
public record Summary(
        SummedCampaign campaign,
        @Nullable SummedCampaign before,
        Sum total,
        List<Sum> groups,
        List<Reporter> districts) {

    /** One table of the total, beside the year before. */
    public FigureGrid grid(FigureTable table) {
        return FigureGrid.of(table, total.figures(), total.before(), campaign.ages());
    }
}
