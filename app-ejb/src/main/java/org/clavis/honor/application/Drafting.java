package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.honor.RuleBook;
import org.clavis.honor.entity.LifeRepository;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;

/** Makes claims of proposals, for as many people as somebody ticks, and counts once more whether they are due. */
@Dependent
class Drafting {
    @Inject
    private MemberRepository members;

    @Inject
    private LifeRepository lives;

    @Inject
    private RuleBook rules;

    /**
     * What is going to be applied for, without evidence yet.
     *
     * @throws BusinessRuleViolated naming everybody who is not due for it
     */
    List<Claim> drafts(List<Selection> selected) {
        Claims.requireRights();
        List<ActiveRule> inForce = rules.inForce(GermanDate.today());
        var counted = RuleSet.of(inForce);
        Map<UUID, Person> people = people(selected);
        List<Judged> judged = selected.stream()
                .map(one -> judged(one, people, inForce, counted))
                .toList();
        List<Violation> broken =
                judged.stream().filter(one -> !one.due).map(Drafting::notDue).toList();
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
        return judged.stream().map(Judged::claim).toList();
    }

    private record Judged(Claim claim, boolean due) {}

    private static Judged judged(Selection one, Map<UUID, Person> people, List<ActiveRule> inForce, RuleSet counted) {
        Person person = Optional.ofNullable(people.get(one.member()))
                .orElseThrow(() -> new RecordNotFound(Member.class, one.member()));
        ActiveRule rule = rule(inForce, one);
        Optional<Finding> finding = Claims.finding(counted.findings(person.life, one.year()), rule, one.step());
        // no program can count merits; whether they are enough is for the federation to say
        boolean due = rule.content().criterion().isMerit()
                || finding.filter(Finding::isProposal).isPresent();
        return new Judged(Claims.claim(person.member, rule, one, finding), due);
    }

    private record Person(Member member, MusicalLife life) {}

    private Map<UUID, Person> people(List<Selection> selected) {
        List<UUID> ids = selected.stream().map(Selection::member).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MusicalLife> known =
                lives.of(ids).stream().collect(Collectors.toMap(MusicalLife::member, Function.identity()));
        return members.all(ids).stream()
                .filter(member -> known.containsKey(member.getId()))
                .map(member -> new Person(member, Objects.requireNonNull(known.get(member.getId()))))
                .collect(Collectors.toMap(person -> person.member.getId(), Function.identity()));
    }

    private static Violation notDue(Judged judged) {
        Claim claim = judged.claim;
        String name = claim.person().givenName() == null
                ? claim.person().familyName()
                : claim.person().givenName() + " " + claim.person().familyName();
        return Violation.of(
                null,
                "honor.application.rule.notDue",
                name,
                claim.honor().title(),
                claim.honor().year());
    }

    private static ActiveRule rule(List<ActiveRule> inForce, Selection one) {
        return inForce.stream()
                .filter(rule -> Claims.isOf(rule, one.awardingBody(), one.ruleCode()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolated(null, "honor.application.rule.notInForce", one.ruleCode()));
    }
}
