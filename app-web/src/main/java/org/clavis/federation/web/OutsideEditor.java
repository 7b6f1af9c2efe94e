package org.clavis.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.OutsideOrganisations;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.Whereabouts;
import org.clavis.shared.web.Notices;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Enters or corrects an organisation that belongs to the federation without being on this server. */
@Named
@ViewScoped
public class OutsideEditor implements Serializable {
    @Inject
    private OutsideOrganisations outside;

    @Inject
    private FederationLinks links;

    @Inject
    private Notices notices;

    private OutsideOrganisation organisation;
    private long version;
    private boolean fresh;

    @PostConstruct
    void open() {
        Access.require(Register.CLUBS, Right.WRITE);
        fresh = links.given().isEmpty();
        organisation = links.given().map(outside::open).orElseGet(OutsideOrganisation::blank);
        version = organisation.getVersion();
    }

    public String save() {
        if (fresh) {
            outside.enter(organisation);
        } else {
            outside.correct(organisation.getId(), version, organisation);
        }
        notices.done("shared.done.saved");
        return FederationLinks.seen("clubs");
    }

    /** Saves although somebody else has saved meanwhile. */
    public String overwrite() {
        version = outside.open(organisation.getId()).getVersion();
        return save();
    }

    public String remove() {
        outside.remove(organisation.getId(), version);
        notices.done("federation.outside.removed");
        return FederationLinks.seen("clubs");
    }

    public OutsideOrganisation getOrganisation() {
        return organisation;
    }

    public boolean isFresh() {
        return fresh;
    }

    /** How somebody outside can work with us. */
    public List<Whereabouts> getWays() {
        return List.of(Whereabouts.NO_SOFTWARE, Whereabouts.ELSEWHERE);
    }

    public List<AffiliationPurpose> getChoices() {
        return List.of(AffiliationPurpose.values());
    }

    public AffiliationPurpose[] getPurposes() {
        return organisation.getPurposes().stream().sorted().toArray(AffiliationPurpose[]::new);
    }

    public void setPurposes(AffiliationPurpose[] purposes) {
        organisation.setPurposes(Set.of(purposes));
    }
}
