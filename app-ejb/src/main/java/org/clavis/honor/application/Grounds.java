package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clavis.honor.RuleBook;
import org.clavis.honor.entity.LifeRepository;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;

/** Takes down on what grounds honors are applied for: the person, the rule, what was counted and what it rests on. */
@Dependent
class Grounds {
    @Inject
    private MemberRepository members;

    @Inject
    private LifeRepository lives;

    @Inject
    private RuleBook rules;

    @Inject
    private Witness witness;

    /**
     * What is known of an item now, evidence included. A new item goes by the rule in force; one that comes back mended
     * stays under the edition it was submitted under.
     */
    Claim snapshot(ApplicationItem item) {
        Claims.requireRights();
        Member person = person(item);
        ActiveRule rule = item.getState() == ItemState.DRAFT ? current(item) : submitted(item);
        MusicalLife life = lives.of(List.of(person.getId())).get(0);
        Optional<Finding> finding =
                Claims.finding(RuleSet.of(List.of(rule)).findings(life, item.getHonorYear()), rule, item.getStep());
        Claim claim = Claims.claim(person, rule, selection(item), finding);
        return new Claim(
                claim.person(), claim.honor(), claim.arithmetic(), RecordJson.write(witness.of(person)), claim.rule());
    }

    private static Selection selection(ApplicationItem item) {
        return new Selection(
                item.getMemberRef(), item.getAwardingBody(), item.getRuleCode(), item.getStep(), item.getHonorYear());
    }

    private Member person(ApplicationItem item) {
        return members.all(List.of(item.getMemberRef())).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolated(
                        null, "honor.application.rule.memberGone", item.getName(), item.getTitle()));
    }

    private ActiveRule current(ApplicationItem item) {
        return rules.inForce(GermanDate.today()).stream()
                .filter(rule -> Claims.isOf(rule, item.getAwardingBody(), item.getRuleCode()))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleViolated(null, "honor.application.rule.notInForce", item.getTitle()));
    }

    private static ActiveRule submitted(ApplicationItem item) {
        return new ActiveRule(
                item.getAwardingBody(), item.getEdition(), RecordJson.read(item.getRule(), RuleContent.class));
    }

    /** The editions in force today of whatever goes by an older one, by item. */
    Map<UUID, Integer> newerEditions(List<ApplicationItem> items) {
        List<ActiveRule> inForce = rules.inForce(GermanDate.today());
        var newer = new HashMap<UUID, Integer>();
        for (ApplicationItem item : items) {
            inForce.stream()
                    .filter(rule -> Claims.isOf(rule, item.getAwardingBody(), item.getRuleCode()))
                    .map(ActiveRule::edition)
                    .filter(edition -> edition > item.getEdition())
                    .forEach(edition -> newer.put(item.getId(), edition));
        }
        return newer;
    }
}
