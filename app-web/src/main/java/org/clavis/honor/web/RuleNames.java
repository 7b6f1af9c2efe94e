package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.web.User;
import org.clavis.honor.Explanation;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.RuleSentence;
import org.clavis.honor.RuleStanding;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageTexts;

/** What rules say, in words. */
@Named
@RequestScoped
public class RuleNames {
    @Inject
    private PageTexts text;

    @Inject
    private User user;

    /** What an organisation is called. */
    public String owner(String alias) {
        return user.nameOf(alias);
    }

    /** The honor somebody would get; of one that repeats with its years. */
    public String honor(Finding finding) {
        RuleContent rule = finding.rule().content();
        return rule.criterion().repeatEvery() == null
                ? rule.title()
                : text.both("honor.rule.ofYears", rule.title(), finding.step());
    }

    /** The arithmetic, and what follows from it. */
    public String explanation(Finding finding) {
        return new Explanation(text.getLocale()).of(finding);
    }

    public List<String> sentences(RuleContent rule) {
        return RuleSentence.of(rule, text.getLocale());
    }

    /** Of the rule as it stands in the form. */
    public List<String> sentences(RuleForm form) {
        return sentences(form.content());
    }

    /** Who is due, the first thing one wants to know. */
    public String gist(RuleContent rule) {
        return sentences(rule).get(0);
    }

    /** As of today. */
    public RuleStanding standing(RuleRecord rule) {
        return rule.standing(GermanDate.today());
    }

    /** "01.01.2017 – 31.12.2025"; empty for a draft. */
    public String validity(RuleRecord rule) {
        if (rule.validFrom() == null) {
            return "";
        }
        return rule.validTo() == null
                ? text.with("honor.rule.since", text.date(rule.validFrom()))
                : text.date(rule.validFrom()) + " – " + text.date(rule.validTo());
    }
}
