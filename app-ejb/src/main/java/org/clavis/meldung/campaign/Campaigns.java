package org.clavis.meldung.campaign;

import static org.clavis.access.Register.CAMPAIGNS;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.Organisation;

/**
 * Campaigns (Meldeaktionen): the own ones, to be drafted, announced, amended and ended, and those of the federations
 * above. Everybody below is told with the same transaction.
 */
@Stateless
public class Campaigns {
    @Inject
    private CampaignRepository repository;

    @Inject
    private CampaignPost post;

    @Inject
    private ReportingWay way;

    @Inject
    private Overviews overviews;

    /** Own and received ones, the latest year first. */
    @Requires(register = CAMPAIGNS, right = READ)
    public List<Campaign> list() {
        return repository.all();
    }

    @Requires(register = CAMPAIGNS, right = READ)
    public Campaign open(UUID id) {
        return repository.get(id);
    }

    /** Who has come how far, with everybody who has to report. */
    @Requires(register = CAMPAIGNS, right = READ)
    public Overview overview(UUID id) {
        return overviews.of(repository.get(id));
    }

    /**
     * Writes a campaign of the own federation down; nobody is told.
     *
     * @return its id
     * @throws BusinessRuleViolated if the terms are not in order
     */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public UUID draft(CampaignTerms terms) {
        Organisation own = way.own();
        Campaign campaign = Campaign.draft(own.alias(), own.name(), terms);
        repository.add(campaign);
        return campaign.getId();
    }

    /**
     * Changes a draft.
     *
     * @throws org.clavis.shared.RecordChanged if somebody has saved it since that version
     */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public void correct(UUID id, long version, CampaignTerms edited) {
        change(id, version, campaign -> campaign.correct(edited));
    }

    /** Tells everybody below, and takes Meldungen from the first day on. */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public void announce(UUID id, long version) {
        post.tell(change(id, version, Campaign::announce));
    }

    /** Changes what is asked while it runs, and tells everybody. What has been reported stays as it is. */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public void amend(UUID id, long version, CampaignTerms edited) {
        post.tell(change(id, version, campaign -> campaign.amend(edited)));
    }

    /** Takes nothing any more, and tells everybody. */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public void close(UUID id, long version) {
        post.tell(change(id, version, Campaign::close));
    }

    /** It was a mistake: nobody has to report. */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public void cancel(UUID id, long version) {
        post.tell(change(id, version, Campaign::cancel));
    }

    /** Throws a draft away. */
    @Requires(register = CAMPAIGNS, right = DELETE)
    public void remove(UUID id, long version) {
        Campaign campaign = repository.get(id, version);
        if (!campaign.isDraft()) {
            throw new BusinessRuleViolated(null, "meldung.rule.campaignState", campaign.getState());
        }
        repository.remove(campaign);
    }

    private Campaign change(UUID id, long version, Consumer<Campaign> verb) {
        Campaign campaign = repository.get(id, version);
        if (!way.isOwn(campaign)) {
            throw new BusinessRuleViolated(null, "meldung.rule.notYours");
        }
        verb.accept(campaign);
        repository.save(campaign);
        return campaign;
    }
}
