package org.clavis.meldung.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.figures.AgeGroups;

/**
 * A campaign in which something counts.
 *
 * @param owner alias of the federation that asked
 * @param ages rows of tables by age, from young to old
 */
public record SummedCampaign(UUID id, int year, String owner, String ownerName, LocalDate keyDate, List<String> ages) {
    static SummedCampaign of(Campaign campaign) {
        var terms = campaign.terms();
        return new SummedCampaign(
                campaign.getId(),
                campaign.getYear(),
                campaign.getOwner(),
                campaign.getOwnerName(),
                terms.keyDate(),
                AgeGroups.of(terms).rows());
    }

    /** Whether it is the same federation's campaign of a year before. */
    boolean isBefore(SummedCampaign later) {
        return owner.equals(later.owner) && year < later.year;
    }
}
