package org.clavis.meldung.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.TermsCheck;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What a campaign asks for. */
@MappedSuperclass
public abstract class CampaignContent {
    /** Days end where the clubs are. */
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Of the terms, to find campaigns by. */
    private int year;

    /** {@link CampaignTerms} as JSON. */
    private String terms;

    @Transient
    private @Nullable CampaignTerms read;

    @SuppressWarnings("NullAway.Init") // for JPA, and for a campaign that takes its terms over at once
    protected CampaignContent() {}

    protected final void take(CampaignTerms edited) {
        List<Violation> broken = TermsCheck.broken(edited);
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
        this.year = edited.year();
        this.terms = RecordJson.write(edited);
        this.read = null;
    }

    /** Whether what was submitted then came after the last day. */
    public boolean isLate(Instant submitted) {
        return LocalDate.ofInstant(submitted, BERLIN).isAfter(terms().closesOn());
    }

    public int getYear() {
        return year;
    }

    public CampaignTerms terms() {
        CampaignTerms known = read;
        if (known == null) {
            known = RecordJson.read(terms, CampaignTerms.class);
            read = known;
        }
        return known;
    }
}
