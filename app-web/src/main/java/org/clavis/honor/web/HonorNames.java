package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.clavis.access.web.User;
import org.clavis.honor.Explanation;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** What honors, their givers, their reasons and their prices are called on pages. */
@Named
@RequestScoped
public class HonorNames {
    private static final int DECIMALS = 2;

    @Inject
    private User user;

    @Inject
    private PageTexts text;

    /** Of an organisation on this server its name, of another one what it is called by. */
    public String body(String awardingBody) {
        return user.nameOf(awardingBody);
    }

    /** Title of the honor, with the years of a repeated one. */
    public String honor(ActiveRule rule, int step) {
        boolean repeated = rule.content().criterion().repeatEvery() != null;
        return repeated
                ? text.both("honor.proposals.honorOfYears", rule.content().title(), step)
                : rule.content().title();
    }

    public String honor(Finding finding) {
        return honor(finding.rule(), finding.step());
    }

    /** Why, without the sum. */
    public String reason(Finding finding) {
        return new Explanation(text.getLocale()).reason(finding);
    }

    /** The years, added up. */
    public String arithmetic(Finding finding) {
        return new Explanation(text.getLocale()).arithmetic(finding);
    }

    /** The next honor with its year; empty if none will follow. */
    public String next(@Nullable Finding next) {
        return next == null ? "" : next.year() + ": " + honor(next);
    }

    /** Kinds of activity that some rule counts. */
    public List<ActivityKind> kinds(List<ActiveRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.content().criterion().anyOf().stream())
                .flatMap(alternative -> alternative.counted().kinds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** An amount in euro. */
    public String money(long cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(java.util.Locale.GERMANY);
        return format.format(BigDecimal.valueOf(cents, DECIMALS));
    }
}
