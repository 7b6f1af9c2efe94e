package org.clavis.meldung.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.entity.Campaign;
import org.clavis.tenant.Federations;

/** Campaigns of the own federation and of those above. */
@Named
@RequestScoped
public class CampaignList {
    @Inject
    private Campaigns campaigns;

    @Inject
    private Federations federations;

    private List<Campaign> all = List.of();

    @PostConstruct
    void open() {
        all = campaigns.list();
    }

    public List<Campaign> getAll() {
        return all;
    }

    public boolean isOwn(Campaign campaign) {
        return campaign.getOwner().equals(federations.own().alias());
    }
}
