package org.clavis.honor.shipped;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a ladder have in common. Whatever an order does not say is left out in the file and means the usual:
 * persons, completed years, within the federation, members only, no upper age.
 *
 * @param source where the rules were found, in words
 * @param text name of the certificate texts, see {@link CertificateTexts}
 */
public record ShippedLadder(
        String source,
        @Nullable RuleSubject subject,
        @Nullable Set<ActivityKind> kinds,
        @Nullable Set<Office> offices,
        @Nullable CountingMethod method,
        @Nullable Boolean membership,
        @Nullable Integer countFromAge,
        @Nullable Integer maxAge,
        @Nullable ClubScope scope,
        @Nullable String series,
        @Nullable String exclusiveGroup,
        String text,
        @Nullable Boolean memberAtKeyDate,
        CostBearer costBearer,
        @Nullable Integer leadWeeks,
        @Nullable List<TenantLevel> checkedBy,
        List<ShippedStep> steps) {
    public ShippedLadder {
        steps = List.copyOf(steps);
    }

    List<RuleContent> rules() {
        return steps.stream().map(this::rule).toList();
    }

    private RuleContent rule(ShippedStep step) {
        return new RuleContent(
                step.code(),
                step.title(),
                step.grade(),
                requireNonNullElse(subject, RuleSubject.PERSON),
                criterion(step),
                new Award(step.items(), 0, costBearer),
                new Filing(leadWeeks, step.deadline(), requireNonNullElse(checkedBy, List.of())),
                CertificateTexts.of(text, step),
                source,
                step.remark());
    }

    private Criterion criterion(ShippedStep step) {
        return new Criterion(
                step.ways(way(step)),
                requireNonNullElse(method, CountingMethod.COMPLETED_AT_KEY_DATE),
                List.of(),
                GapRule.SKIP,
                countFromAge,
                Criterion.USUAL_KEY_DATE,
                step.every(),
                step.prerequisite(),
                exclusiveGroup,
                series,
                requireNonNullElse(memberAtKeyDate, true),
                null,
                null);
    }

    /** None for merits, which no years are needed for. */
    private @Nullable Alternative way(ShippedStep step) {
        Integer years = step.years();
        return years == null
                ? null
                : new Alternative(
                        new Counted(
                                requireNonNullElse(kinds, Set.of()),
                                requireNonNullElse(offices, Set.of()),
                                requireNonNullElse(membership, false)),
                        years,
                        requireNonNullElse(step.ofWhich(), List.of()),
                        null,
                        maxAge,
                        requireNonNullElse(scope, ClubScope.FEDERATION));
    }
}
