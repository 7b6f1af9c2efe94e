package org.clavis.honor.entity.counting;

import java.util.ArrayList;
import java.util.List;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/** One life read with all rules of a set. What is merged once serves every rule and every year. */
final class Reading {
    /** What came together on a basis by a day. */
    private record Sum(int day, Count count, List<EvidenceGrade> evidence) {}

    private final MusicalLife life;
    private final RuleSet rules;
    private final int lastReport;
    private final Lived lived;
    private final Honored honored;
    private final @Nullable Tally[] tallies;
    private final @Nullable Sum[] sums;
    private final Verdict[] verdicts;

    /**
     * @param lastReport years after this one nobody can have been reported for yet
     */
    Reading(MusicalLife life, RuleSet rules, int lastReport) {
        this.life = life;
        this.rules = rules;
        this.lastReport = lastReport;
        lived = new Lived(life);
        honored = new Honored(rules, life.honors());
        tallies = new Tally[rules.bases()];
        sums = new Sum[rules.bases()];
        verdicts = new Verdict[rules.ladders()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = new Verdict(rules.ladder(i), this, honored);
        }
    }

    Lived lived() {
        return lived;
    }

    Tally tally(int basis) {
        Tally tally = tallies[basis];
        if (tally == null) {
            tally = rules.basis(basis).tally(lived, lastReport);
            tallies[basis] = tally;
        }
        return tally;
    }

    /** What every rule says in a year. */
    List<Finding> findings(int year) {
        decide(year);
        var findings = new ArrayList<Finding>(verdicts.length);
        for (Verdict verdict : verdicts) {
            findings.add(finding(verdict, year));
        }
        return findings;
    }

    List<Finding> proposals(int year) {
        decide(year);
        var proposals = new ArrayList<Finding>(2);
        for (Verdict verdict : verdicts) {
            if (verdict.outcome.isProposal()) {
                proposals.add(finding(verdict, year));
            }
        }
        return proposals;
    }

    /** Years go forward only: what cannot have changed since it was decided is not decided again. */
    private void decide(int year) {
        for (Verdict verdict : verdicts) {
            if (verdict.nextChange <= year) {
                verdict.decide(year);
            }
        }
        Precedence.settle(verdicts);
    }

    /** First year from this one on in which anything is proposed, with it. */
    List<Finding> firstProposals(int from, int to) {
        for (int year = from; year <= to; year = nextChange()) {
            List<Finding> proposals = proposals(year);
            if (!proposals.isEmpty()) {
                return proposals;
            }
        }
        return List.of();
    }

    private int nextChange() {
        int next = Tally.NEVER;
        for (Verdict verdict : verdicts) {
            next = Math.min(next, verdict.nextChange);
        }
        return next;
    }

    /** Takes for given what was proposed. For other honors of the same federation that may change everything. */
    void assume(Finding proposal) {
        for (Verdict verdict : verdicts) {
            if (verdict.rule.rule().awardingBody().equals(proposal.rule().awardingBody())) {
                verdict.nextChange = 0;
            }
        }
        honored.add(new GivenHonor(
                proposal.rule().awardingBody(),
                proposal.rule().content().code(),
                proposal.step(),
                proposal.year(),
                GivenState.ASSUMED));
    }

    private Finding finding(Verdict verdict, int year) {
        int day = verdict.keyDate(year);
        GivenHonor other = verdict.other;
        Sum sum = sum(verdict.way.basis(), day);
        return new Finding(
                life.member(),
                verdict.rule.rule(),
                year,
                verdict.step,
                verdict.outcome,
                verdict.way.alternative(),
                sum.count,
                parts(verdict.way, day),
                verdict.missing,
                verdict.due == Tally.NEVER ? null : verdict.due,
                other == null ? null : other.year(),
                other != null && other.state() == GivenState.ASSUMED,
                verdict.related,
                sum.evidence);
    }

    private Sum sum(int place, int day) {
        Sum sum = sums[place];
        if (sum == null || sum.day != day) {
            Basis basis = rules.basis(place);
            Count count = tally(place).count(day, basis.endAssumed(lived, day));
            sum = new Sum(day, count, basis.evidence(lived, day));
            sums[place] = sum;
        }
        return sum;
    }

    private List<PartCount> parts(Way way, int day) {
        if (way.parts().isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<PartCount>();
        for (int i = 0; i < way.parts().size(); i++) {
            parts.add(new PartCount(way.part(i), sum(way.parts().get(i), day).count));
        }
        return parts;
    }
}
