package org.clavis.honor.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.honor.Explanation;
import org.clavis.honor.entity.application.Claim;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.Member;

/** Puts together who is to get which honor and what was counted. */
final class Claims {
    /** Registers whose content goes into an application; whoever sends it must be allowed to see it. */
    private static final List<Register> SHOWN =
            List.of(Register.PERSON, Register.MEMBERSHIP, Register.ACTIVITY, Register.OFFICES, Register.HONORS);

    private Claims() {}

    static void requireRights() {
        SHOWN.forEach(register -> Access.require(register, Right.READ));
    }

    static boolean isOf(ActiveRule rule, String awardingBody, String code) {
        return rule.awardingBody().equals(awardingBody) && rule.content().code().equals(code);
    }

    /** What a rule says about a step. */
    static Optional<Finding> finding(List<Finding> findings, ActiveRule rule, int step) {
        return findings.stream()
                .filter(finding -> finding.step() == step
                        && isOf(
                                finding.rule(),
                                rule.awardingBody(),
                                rule.content().code()))
                .findFirst();
    }

    /** A claim without evidence yet; what was counted is told in German, for the federation. */
    static Claim claim(Member person, ActiveRule rule, Selection one, Optional<Finding> finding) {
        RuleContent content = rule.content();
        var honor = new Claim.Honor(
                rule.awardingBody(),
                content.code(),
                rule.edition(),
                content.title(),
                content.grade(),
                one.step(),
                one.year());
        String arithmetic = finding.map(new Explanation(Locale.GERMAN)::of).orElse(null);
        return new Claim(person(person), honor, arithmetic, null, RecordJson.write(content));
    }

    static Claim.Person person(Member member) {
        return new Claim.Person(
                member.getId(),
                Objects.requireNonNull(member.getFamilyName()),
                member.getGivenName(),
                member.getBirthDate());
    }
}
