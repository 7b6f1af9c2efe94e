package org.clavis.honor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.Part;
import org.clavis.honor.entity.rule.Points;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.jspecify.annotations.Nullable;

/** Says in sentences what a rule says in fields, so that whoever has filled them in sees what they mean. */
public final class RuleSentence {
    private final Wording words;
    private final List<String> said = new ArrayList<>();

    private RuleSentence(Locale locale) {
        this.words = new Wording(locale);
    }

    /** One sentence after the other: who is due, how is counted, what else holds, what is given, how it is applied for. */
    public static List<String> of(RuleContent rule, Locale locale) {
        var sentence = new RuleSentence(locale);
        sentence.due(rule);
        if (rule.subject() == RuleSubject.PERSON && !rule.criterion().isMerit()) {
            sentence.counting(rule.criterion());
        }
        sentence.conditions(rule);
        sentence.award(rule.award());
        sentence.filing(rule.filing());
        return List.copyOf(sentence.said);
    }

    private void due(RuleContent rule) {
        Criterion criterion = rule.criterion();
        if (criterion.isMerit()) {
            say("merit");
            return;
        }
        boolean club = rule.subject() == RuleSubject.ORGANISATION;
        boolean scopesDiffer = scopes(criterion).size() > 1;
        say(
                "due",
                words.anyOf(criterion.anyOf().stream()
                        .map(way -> club ? words.of("club", way.years()) : way(way, criterion.method(), scopesDiffer))
                        .toList()));
        say("repeat", criterion.repeatEvery());
    }

    private String way(Alternative way, CountingMethod method, boolean withScope) {
        String unit = method == CountingMethod.POINTS ? "points" : "years";
        var text = new StringBuilder(words.of(unit, way.years(), words.doing(way.counted())));
        for (Part part : way.ofWhich()) {
            text.append(words.of("ofWhich", part.years(), words.doing(part.counted())));
        }
        if (way.minAge() != null) {
            text.append(words.of("minAge", way.minAge()));
        }
        if (way.maxAge() != null) {
            text.append(words.of("maxAge", way.maxAge()));
        }
        return text + (withScope ? " (" + words.of(way.scope()) + ')' : "");
    }

    private void counting(Criterion criterion) {
        String keyDate = words.day(criterion.keyDate());
        switch (criterion.method()) {
            case COMPLETED_AT_KEY_DATE -> say("completed", keyDate);
            case CALENDAR_YEARS -> say("calendar", keyDate);
            case REPORTED_YEARS -> say("reported");
            case POINTS -> say("worth", keyDate, worth(criterion.points()));
        }
        say("fromAge", criterion.countFromAge());
        if (criterion.method() != CountingMethod.REPORTED_YEARS) {
            said.add(words.of(criterion.gapRule()));
        }
        Set<ClubScope> scopes = scopes(criterion);
        if (scopes.size() == 1) {
            said.add(words.of("scope." + scopes.iterator().next().name()));
        }
    }

    private String worth(List<Points> points) {
        return words.allOf(points.stream()
                .map(point -> words.of("worthOne", point.perYear(), activity(point)))
                .toList());
    }

    private String activity(Points point) {
        Enum<?> activity = point.kind() == null ? point.office() : point.kind();
        return activity == null ? "" : words.of(activity);
    }

    private void conditions(RuleContent rule) {
        Criterion criterion = rule.criterion();
        Prerequisite before = criterion.prerequisite();
        if (before != null) {
            say(before.yearsAfter() == 0 ? "prerequisite" : "prerequisiteYears", before.code(), before.yearsAfter());
        }
        say("exclusive", criterion.exclusiveGroup());
        say("series", criterion.series());
        if (rule.subject() == RuleSubject.PERSON) {
            say(criterion.memberAtKeyDate() ? "member" : "noMember");
        }
        if (!criterion.isMerit()) {
            catchUp(criterion.catchUpYears());
        }
        say("between", criterion.minYearsBetween());
    }

    private void catchUp(@Nullable Integer years) {
        if (years == null) {
            say("catchUpAlways");
        } else if (years == 0) {
            say("catchUpNever");
        } else {
            say("catchUp", years);
        }
    }

    private void award(Award award) {
        if (!award.items().isEmpty()) {
            say(
                    "award",
                    words.allOf(award.items().stream().sorted().map(words::of).toList()));
        }
        if (award.priceCents() > 0) {
            say("price", BigDecimal.valueOf(award.priceCents(), 2), words.of(award.costBearer()));
        } else {
            say("paid", words.of(award.costBearer()));
        }
    }

    private void filing(Filing filing) {
        say("lead", filing.leadWeeks());
        if (filing.deadline() != null) {
            say("deadline", words.day(filing.deadline()));
        }
        if (!filing.checkedBy().isEmpty()) {
            say(
                    "checked",
                    words.allOf(filing.checkedBy().stream().map(words::of).toList()));
        }
    }

    private static Set<ClubScope> scopes(Criterion criterion) {
        return criterion.anyOf().stream().map(Alternative::scope).collect(Collectors.toSet());
    }

    /** Says it unless there is nothing to say. */
    private void say(String key, @Nullable Object... arguments) {
        for (Object argument : arguments) {
            if (argument == null) {
                return;
            }
        }
        said.add(words.of(key, arguments));
    }
}
