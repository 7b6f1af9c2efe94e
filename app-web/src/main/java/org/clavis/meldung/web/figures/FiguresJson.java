package org.clavis.meldung.web.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.figures.Sum;
import org.clavis.meldung.figures.Summary;
import org.clavis.meldung.figures.SummedCampaign;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reported in a campaign, as the API answers it. */
@Schema(name = "Figures")
public record FiguresJson(
        Campaign campaign,
        @Schema(description = "The same federation's campaign of the year before; left out if there is none") @Nullable
                Campaign before,
        Group total,
        List<Group> groups) {
    /** A campaign. */
    @Schema(name = "FiguresCampaign")
    public record Campaign(UUID id, int year, String owner, LocalDate keyDate) {
        static Campaign from(SummedCampaign campaign) {
            return new Campaign(campaign.id(), campaign.year(), campaign.owner(), campaign.keyDate());
        }
    }

    /** The sum over some organisations. */
    @Schema(name = "FiguresGroup")
    public record Group(
            @Schema(description = "A level or an alias; empty for the total, and for what came without a district")
                    String key,
            String name,
            String number,
            @Schema(description = "How many organisations it is the sum over") int organisations,
            List<Count> counts,
            List<Count> before) {
        static Group from(Sum sum) {
            return new Group(
                    sum.key(),
                    sum.name(),
                    sum.number(),
                    sum.organisations(),
                    counts(sum.figures()),
                    counts(sum.before()));
        }

        private static List<Count> counts(Figures figures) {
            return figures.cells().stream().map(Count::from).toList();
        }
    }

    /** How many there are of something. */
    @Schema(name = "FiguresCount")
    public record Count(
            @Schema(description = "ACTIVE, PASSIVE, INSTRUMENT, ENSEMBLE, QUALIFICATION, COOPERATION or HEADS")
                    String table,
            @Schema(
                            description =
                                    "An age group (7-14, 61+), an instrument group, a kind or a head; SUMMED_UP for"
                                            + " small counts that are not told apart")
                    String row,
            @Schema(description = "FEMALE, MALE, DIVERSE, UNKNOWN, or ALL where genders are not told apart")
                    String column,
            int count) {
        static Count from(Cell cell) {
            return new Count(cell.table().name(), cell.row(), cell.column(), cell.count());
        }
    }

    static FiguresJson from(Summary summary) {
        return new FiguresJson(
                Campaign.from(summary.campaign()),
                Optional.ofNullable(summary.before()).map(Campaign::from).orElse(null),
                Group.from(summary.total()),
                summary.groups().stream().map(Group::from).toList());
    }
}
