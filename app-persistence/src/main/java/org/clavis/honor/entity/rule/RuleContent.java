package org.clavis.honor.entity.rule;

import java.util.List;
import org.clavis.shared.Violation;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * An honor with everything its federation says about it; never changed once it is in force. Nothing in it is personal.
 *
 * @param code names the honor within its federation, over all editions of the rule
 * @param title as on the certificate, such as "Ehrennadel in Silber"
 * @param grade such as "Silber"; chooses the text of the certificate
 * @param certificateText what the certificate says, with placeholders
 * @param source where the rule is laid down
 */
public record RuleContent(
        String code,
        String title,
        @Nullable String grade,
        RuleSubject subject,
        Criterion criterion,
        Award award,
        Filing filing,
        @Nullable String certificateText,
        @Nullable String source,
        @Nullable String remark) {
    /** The same rule for an organisation of this level: only those below it check applications before it does. */
    public RuleContent decidedBy(TenantLevel level) {
        List<TenantLevel> checkedBy = filing.checkedBy().stream()
                .filter(checking -> checking.compareTo(level) < 0)
                .toList();
        return new RuleContent(
                code,
                title,
                grade,
                subject,
                criterion,
                award,
                new Filing(filing.leadWeeks(), filing.deadline(), checkedBy),
                certificateText,
                source,
                remark);
    }

    /** What in it contradicts itself or means nothing; empty if it can be activated. */
    public List<Violation> brokenRules() {
        return RuleCheck.of(this);
    }
}
