package org.clavis.honor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.member.DirectoryRow;
import org.jspecify.annotations.Nullable;

/** Who is proposed for what in a year: everybody is counted, only what was asked for is kept. */
final class ProposalRun {
    /** More lines than anybody reads, and as many as are kept in memory for one list. */
    private static final int MOST = 20_000;

    /** Nobody waits longer for an honor. */
    private static final int LIFETIME = 80;

    private final List<ActiveRule> rules;
    private final RuleSet counting;
    private final int year;
    private final Map<UUID, MusicalLife> lives;

    ProposalRun(List<ActiveRule> rules, int year, Map<UUID, MusicalLife> lives) {
        this.rules = rules;
        this.counting = RuleSet.of(rules);
        this.year = year;
        this.lives = lives;
    }

    /**
     * The lines of the filter.
     *
     * @param people those whose lines are wanted, in the order of their names
     */
    ProposalList list(List<DirectoryRow> people, ProposalFilter filter) {
        List<Proposal> kept = new ArrayList<>();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int total = 0;
        for (DirectoryRow person : people) {
            for (Finding finding : findings(person, filter)) {
                counts.merge(finding.outcome(), 1, Integer::sum);
                if (isWanted(finding, filter)) {
                    total++;
                    if (kept.size() < MOST) {
                        kept.add(new Proposal(person, finding, null, Set.of()));
                    }
                }
            }
        }
        List<Proposal> page = page(filter.order().sorted(kept), filter);
        return new ProposalList(
                year, page.stream().map(this::complete).toList(), total, counts, rules, total > kept.size());
    }

    private List<Finding> findings(DirectoryRow person, ProposalFilter filter) {
        MusicalLife life = lives.get(person.id());
        if (life == null) {
            return List.of();
        }
        List<Finding> findings = filter.scope() == ProposalScope.NEXT
                ? counting.next(life, year).stream().toList()
                : counting.findings(life, year);
        return findings.stream()
                .filter(finding -> filter.accepts(finding.rule()))
                .toList();
    }

    /** That somebody never conducted is a reason worth a line only if one asks for it. */
    private static boolean isWanted(Finding finding, ProposalFilter filter) {
        return filter.scope() == ProposalScope.NEXT
                || (filter.scope().accepts(finding.outcome())
                        && (finding.outcome() != Outcome.NEVER_COUNTED || filter.isPointed()));
    }

    private static List<Proposal> page(List<Proposal> sorted, ProposalFilter filter) {
        int from = (int) Math.min((filter.page() - 1L) * filter.size(), sorted.size());
        return sorted.subList(from, from + Math.min(filter.size(), sorted.size() - from));
    }

    private Proposal complete(Proposal line) {
        DirectoryRow person = line.person();
        LocalDate day = Criterion.USUAL_KEY_DATE.atYear(year);
        return new Proposal(
                person,
                line.finding(),
                next(person.id()),
                ProposalDoubt.about(line.finding(), person.birthDate(), person.deceasedOn(), day));
    }

    /** The honor after those of the year; of several the longest. */
    private @Nullable Finding next(UUID member) {
        MusicalLife life = lives.get(member);
        return life == null
                ? null
                : counting.forecast(life, year, year + LIFETIME).stream()
                        .filter(finding -> finding.year() > year)
                        .min(Comparator.comparing(Finding::year)
                                .thenComparing(Finding::step, Comparator.reverseOrder()))
                        .orElse(null);
    }
}
