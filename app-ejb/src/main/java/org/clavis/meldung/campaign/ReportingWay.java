package org.clavis.meldung.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.clavis.club.Affiliate;
import org.clavis.club.Affiliates;
import org.clavis.meldung.entity.Campaign;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Where the own organisation reports to, and who reports to it. */
@Dependent
public class ReportingWay {
    @Inject
    private Federations federations;

    @Inject
    private Affiliates affiliates;

    public Organisation own() {
        return federations.own();
    }

    public boolean isOwn(Campaign campaign) {
        return campaign.getOwner().equals(own().alias());
    }

    /** The federation that asks; its {@code viaId} is the direct parent that a Meldung goes to. Nothing for an own campaign. */
    public Optional<Superior> up(Campaign campaign) {
        return above().stream()
                .filter(superior -> superior.alias().equals(campaign.getOwner()))
                .findFirst();
    }

    /**
     * The same, for whoever has to report.
     *
     * @throws BusinessRuleViolated if the own organisation does not belong there today
     */
    public Superior to(Campaign campaign) {
        return up(campaign)
                .orElseThrow(() -> new BusinessRuleViolated(null, "meldung.rule.noWay", campaign.getOwnerName()));
    }

    /** Every federation above that may ask for a report today, nearest first. */
    public List<Superior> above() {
        return federations.above(GermanDate.today(), AffiliationPurpose.REPORT);
    }

    /** Everybody below who reports today, on this server or not, nearest first. */
    public List<Affiliate> below() {
        return affiliates.below(GermanDate.today(), AffiliationPurpose.REPORT);
    }

    /** Somebody below, at whatever distance. */
    public Optional<Affiliate> below(String alias) {
        return affiliates.find(alias, GermanDate.today(), AffiliationPurpose.REPORT);
    }

    /** Everybody below who has to report to the campaign. */
    public List<Affiliate> reporters(Campaign campaign) {
        return below().stream()
                .filter(one -> campaign.terms().reporters().contains(one.level()))
                .toList();
    }
}
