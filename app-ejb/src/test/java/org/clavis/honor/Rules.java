package org.clavis.honor;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.Points;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.member.entity.ActivityKind;
import org.jspecify.annotations.Nullable;

/** One rule after the other, each usual except for what a test is about; then asks them. */
final class Rules {
    static final String BODY = "lv-suedwest";

    private static final Explanation GERMAN = new Explanation(Locale.GERMAN);

    private final List<ActiveRule> rules = new ArrayList<>();

    /** A rule in the making. */
    static final class Draft {
        private final String code;
        private List<Alternative> anyOf = List.of();
        CountingMethod method = CountingMethod.COMPLETED_AT_KEY_DATE;
        List<Points> points = List.of();
        GapRule gapRule = GapRule.SKIP;

        @Nullable
        Integer countFromAge;

        MonthDay keyDate = Criterion.USUAL_KEY_DATE;

        @Nullable
        Integer repeatEvery;

        @Nullable
        Prerequisite prerequisite;

        @Nullable
        String group;

        @Nullable
        String series;

        boolean membersOnly = true;

        @Nullable
        Integer catchUpYears;

        @Nullable
        Integer minYearsBetween;

        Draft(String code, Alternative... anyOf) {
            this.code = code;
            this.anyOf = List.of(anyOf);
        }

        static Draft musician(String code, int years) {
            return new Draft(code, Alternative.of(Counted.of(ActivityKind.MUSICIAN), years));
        }

        ActiveRule edition(int edition) {
            var criterion = new Criterion(
                    anyOf,
                    method,
                    points,
                    gapRule,
                    countFromAge,
                    keyDate,
                    repeatEvery,
                    prerequisite,
                    group,
                    series,
                    membersOnly,
                    catchUpYears,
                    minYearsBetween);
            return new ActiveRule(
                    BODY,
                    edition,
                    new RuleContent(
                            code,
                            code,
                            null,
                            RuleSubject.PERSON,
                            criterion,
                            new Award(Set.of(), 0, CostBearer.APPLICANT),
                            new Filing(null, null, List.of()),
                            null,
                            null,
                            null));
        }
    }

    static Rules of(Draft... drafts) {
        var rules = new Rules();
        for (Draft draft : drafts) {
            rules.rules.add(draft.edition(1));
        }
        return rules;
    }

    /** Steps of one ladder for playing, such as A-10. */
    static Rules ladder(int... steps) {
        var rules = new Rules();
        for (int step : steps) {
            var draft = Draft.musician("A-" + step, step);
            draft.series = "A";
            rules.rules.add(draft.edition(1));
        }
        return rules;
    }

    RuleSet compiled() {
        return RuleSet.of(rules);
    }

    /** The only rule. */
    Finding finding(Life life, int year) {
        return compiled().findings(life.lived(), year).get(0);
    }

    Finding finding(String code, Life life, int year) {
        return compiled().findings(life.lived(), year).stream()
                .filter(finding -> finding.rule().content().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String says(Life life, int year) {
        return GERMAN.of(finding(life, year));
    }

    String says(String code, Life life, int year) {
        return GERMAN.of(finding(code, life, year));
    }
}
