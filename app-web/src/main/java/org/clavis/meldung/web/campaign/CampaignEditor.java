package org.clavis.meldung.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Notices;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** A campaign: to be read, and by the federation that asks to be written, announced, amended and ended. */
@Named
@ViewScoped
public class CampaignEditor implements Serializable {
    @Inject
    private Campaigns campaigns;

    @Inject
    private Federations federations;

    @Inject
    private CampaignLinks links;

    @Inject
    private Notices notices;

    private transient @Nullable Campaign campaign;
    private CampaignForm form;
    private long version;

    @PostConstruct
    void open() {
        campaign = links.id().map(campaigns::open).orElse(null);
        Access.require(Register.CAMPAIGNS, campaign == null ? Right.WRITE : Right.READ);
        version = campaign == null ? 0 : campaign.getVersion();
        form = campaign == null
                ? CampaignForm.of(GermanDate.today().getYear() + 1)
                : new CampaignForm(campaign.terms());
    }

    /** Keeps a draft, or makes the next edition of what runs. */
    public String save() {
        Campaign known = getCampaign();
        if (known == null) {
            UUID id = campaigns.draft(form.terms());
            notices.done("meldung.campaign.done.drafted");
            return CampaignLinks.seen(id);
        }
        if (known.isRunning()) {
            campaigns.amend(known.getId(), version, form.terms());
            notices.done("meldung.campaign.done.amended");
        } else {
            campaigns.correct(known.getId(), version, form.terms());
            notices.done("shared.done.saved");
        }
        return CampaignLinks.seen(known.getId());
    }

    public String announce() {
        campaigns.announce(id(), version);
        notices.done("meldung.campaign.done.announced");
        return CampaignLinks.overviewed(id());
    }

    public String close() {
        campaigns.close(id(), version);
        notices.done("meldung.campaign.done.closed");
        return CampaignLinks.seen(id());
    }

    public String cancel() {
        campaigns.cancel(id(), version);
        notices.done("meldung.campaign.done.cancelled");
        return CampaignLinks.seen(id());
    }

    public String remove() {
        campaigns.remove(id(), version);
        notices.done("meldung.campaign.done.removed");
        return CampaignLinks.listed();
    }

    /** Null for a new one. */
    public @Nullable Campaign getCampaign() {
        if (campaign == null) {
            campaign = links.id().map(campaigns::open).orElse(null);
        }
        return campaign;
    }

    public @Nullable CampaignTerms getTerms() {
        Campaign known = getCampaign();
        return known == null ? null : known.terms();
    }

    public boolean isOwn() {
        Campaign known = getCampaign();
        return known == null || known.getOwner().equals(federations.own().alias());
    }

    public boolean isEditable() {
        Campaign known = getCampaign();
        boolean open = known == null || known.isDraft() || known.isRunning();
        return open && isOwn() && Access.may(Register.CAMPAIGNS, Right.WRITE);
    }

    public CampaignForm getForm() {
        return form;
    }

    private UUID id() {
        return Objects.requireNonNull(getCampaign()).getId();
    }
}
