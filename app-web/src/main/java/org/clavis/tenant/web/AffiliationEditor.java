package org.clavis.tenant.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;
import org.clavis.shared.web.PageAddress;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.Affiliations;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.entity.Affiliation;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.jspecify.annotations.Nullable;

/** Proposes an affiliation, decides on one that was proposed, corrects or ends one that stands. */
@Named
@ViewScoped
public class AffiliationEditor implements Serializable {
    private static final String LIST = "/club/affiliations.xhtml?faces-redirect=true";

    @Inject
    private Affiliations affiliations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private boolean upward;
    private @Nullable UUID id;
    private long version;
    private AffiliationForm form = new AffiliationForm();

    @PostConstruct
    void open() {
        Access.require(Register.AFFILIATIONS, Right.WRITE);
        PageAddress address = PageAddress.of(request);
        upward = !address.all("below").contains("true");
        id = address.one("id").map(AffiliationEditor::parsed).orElse(null);
        if (id != null) {
            AffiliationRow row = affiliations.open(id);
            upward = row.upward();
            version = row.version();
            form = AffiliationForm.of(row);
        }
    }

    public String propose() {
        affiliations.propose(form.proposal(upward));
        return done("proposed");
    }

    public String confirm() {
        affiliations.confirm(known(), version);
        return done("confirmed");
    }

    public String decline() {
        affiliations.decline(known(), version);
        return done("declined");
    }

    public String correct() {
        affiliations.correct(known(), version, form.terms());
        return done("corrected");
    }

    public String end() {
        affiliations.end(known(), version, form.lastDay());
        return done("ended");
    }

    private static UUID parsed(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Affiliation.class, new UUID(0, 0));
        }
    }

    private UUID known() {
        return Objects.requireNonNull(id);
    }

    private String done(String what) {
        notices.done("tenant.affiliation.done." + what);
        return LIST;
    }

    public boolean isFresh() {
        return id == null;
    }

    /** Null for a new one. */
    public @Nullable AffiliationRow getRow() {
        return id == null ? null : affiliations.open(id);
    }

    public AffiliationForm getForm() {
        return form;
    }

    public boolean isUpward() {
        return upward;
    }

    public List<Organisation> getPartners() {
        return affiliations.partners(upward);
    }

    /** Of one that stands only those that can be taken away. */
    public List<AffiliationPurpose> getChoices() {
        AffiliationRow row = getRow();
        return row == null || !row.isStanding()
                ? List.of(AffiliationPurpose.values())
                : row.terms().purposes().stream().sorted().toList();
    }
}
