package org.clavis.honor;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.HonorRule;
import org.clavis.honor.entity.PublishedRule;
import org.clavis.honor.entity.RuleState;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule as the tenant sees it: one of its own, or one handed down by an organisation above.
 *
 * @param version of an own rule, to save it with; 0 for one of somebody else
 * @param owner alias of the organisation that gives the honor
 * @param own whether that is the tenant itself
 */
public record RuleRecord(
        UUID id,
        long version,
        String owner,
        boolean own,
        int edition,
        RuleState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleContent content) {

    static RuleRecord of(HonorRule rule, String owner) {
        return new RuleRecord(
                rule.getId(),
                rule.getVersion(),
                owner,
                true,
                rule.getEdition(),
                rule.getState(),
                rule.getValidFrom(),
                rule.getValidTo(),
                rule.getContent());
    }

    static RuleRecord of(PublishedRule rule) {
        return new RuleRecord(
                rule.id(),
                0,
                rule.owner(),
                false,
                rule.edition(),
                rule.state(),
                rule.validFrom(),
                rule.validTo(),
                rule.content());
    }

    public boolean isDraft() {
        return state == RuleState.DRAFT;
    }

    public RuleStanding standing(LocalDate day) {
        if (validFrom == null) {
            return RuleStanding.DRAFT;
        }
        if (day.isBefore(validFrom)) {
            return RuleStanding.COMING;
        }
        return validTo != null && day.isAfter(validTo) ? RuleStanding.ENDED : RuleStanding.IN_FORCE;
    }

    /** For counting with it. */
    public ActiveRule active() {
        return new ActiveRule(owner, edition, content);
    }
}
