package org.clavis.honor.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule that the tenant gives an honor by. Its life: written as a draft, which may be corrected and thrown
 * away; activated from a day on, and from then on never changed, because honors are given and applied for by it; ended by
 * the next edition or, if the honor is given no longer, retired. At most one edition is in force on a day.
 */
@Entity
public class HonorRule {
    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    private int edition;

    @Enumerated(EnumType.STRING)
    private RuleState state = RuleState.DRAFT;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String content;

    @Transient
    private @Nullable RuleContent read;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected HonorRule() {}

    private HonorRule(RuleContent content, int edition) {
        requireSound(content);
        this.id = RowId.next();
        this.edition = edition;
        this.code = content.code();
        this.content = RecordJson.write(content);
    }

    /** The first edition of a rule, to be worked on. */
    public static HonorRule draft(RuleContent content) {
        return new HonorRule(content, 1);
    }

    /** The next edition, to be worked on; this one stays in force until that one is activated. */
    public HonorRule next() {
        if (isDraft()) {
            throw new BusinessRuleViolated(null, "honor.rule.stillDraft");
        }
        return new HonorRule(getContent(), edition + 1);
    }

    /** Takes over an edited content. The code stays that of the editions before. */
    public void correct(RuleContent edited) {
        requireDraft();
        if (edition > 1 && !edited.code().equals(code)) {
            throw new BusinessRuleViolated("code", "honor.rule.codeStays");
        }
        requireSound(edited);
        this.code = edited.code();
        this.content = RecordJson.write(edited);
        this.read = null;
    }

    /**
     * Puts the draft in force and ends the edition before it the day before.
     *
     * @param from first day; honors whose key date is on it or later are given by this edition
     * @param before the edition before, null for the first one
     */
    public void activate(LocalDate from, @Nullable HonorRule before) {
        requireDraft();
        requireSound(getContent());
        if (before != null) {
            before.giveWayTo(from);
        }
        state = RuleState.ACTIVE;
        validFrom = from;
    }

    /** The honor is given no longer after this day; what was given stays. */
    public void retire(LocalDate to) {
        if (state != RuleState.ACTIVE) {
            throw new BusinessRuleViolated(null, "honor.rule.notActive");
        }
        if (validFrom != null && to.isBefore(validFrom)) {
            throw new BusinessRuleViolated("validTo", "honor.rule.endsBeforeItBegins");
        }
        state = RuleState.RETIRED;
        validTo = to;
    }

    private void giveWayTo(LocalDate from) {
        if (validFrom != null && !validFrom.isBefore(from)) {
            throw new BusinessRuleViolated("validFrom", "honor.rule.notAfterEditionBefore", code, validFrom);
        }
        if (validTo == null || !validTo.isBefore(from)) {
            state = RuleState.SUPERSEDED;
            validTo = from.minusDays(1);
        }
    }

    private static void requireSound(RuleContent content) {
        List<Violation> broken = content.brokenRules();
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
    }

    /** What was in force once is needed for ever, to explain what was given by it. */
    public void requireDraft() {
        if (!isDraft()) {
            throw new BusinessRuleViolated(null, "honor.rule.noDraft");
        }
    }

    public boolean isDraft() {
        return state == RuleState.DRAFT;
    }

    /** Whether honors with this key date are given by it. */
    public boolean isInForce(LocalDate day) {
        return validFrom != null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public int getEdition() {
        return edition;
    }

    public RuleState getState() {
        return state;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public RuleContent getContent() {
        RuleContent known = read;
        if (known == null) {
            known = RecordJson.read(content, RuleContent.class);
            read = known;
        }
        return known;
    }
}
