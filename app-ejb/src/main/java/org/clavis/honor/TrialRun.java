package org.clavis.honor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.honor.TrialReport.Line;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.member.DirectoryRow;
import org.jspecify.annotations.Nullable;

/** One trial: the rules as they are against the rules as they would be, over everybody. */
final class TrialRun {
    private static final int CLOSE = 20;

    private final ActiveRule tried;
    private final boolean compared;
    private final RuleSet now;
    private final RuleSet then;
    private final int year;
    private final List<Line> proposed = new ArrayList<>();
    private final List<Line> close = new ArrayList<>();
    private final List<Line> gained = new ArrayList<>();
    private final List<Line> lost = new ArrayList<>();

    TrialRun(ActiveRule tried, @Nullable ActiveRule before, List<ActiveRule> now, int year) {
        this.tried = tried;
        this.compared = before != null;
        this.now = RuleSet.of(now);
        this.then = RuleSet.of(RuleTrial.with(tried, now));
        this.year = year;
    }

    /** The lines are in the order of the people. */
    TrialReport on(Collection<MusicalLife> lives, List<DirectoryRow> people) {
        Map<UUID, MusicalLife> byMember =
                lives.stream().collect(Collectors.toMap(MusicalLife::member, Function.identity()));
        for (DirectoryRow person : people) {
            MusicalLife life = byMember.get(person.id());
            if (life != null) {
                look(person, life);
            }
        }
        close.sort(Comparator.comparingInt(line -> line.finding().missing()));
        return new TrialReport(
                year, people.size(), proposed, close.subList(0, Math.min(CLOSE, close.size())), compared, gained, lost);
    }

    private void look(DirectoryRow person, MusicalLife life) {
        for (Finding finding : then.findings(life, year)) {
            if (isTried(finding)) {
                note(new Line(person, finding));
            }
        }
        if (compared) {
            compare(person, now.proposals(life, year), then.proposals(life, year));
        }
    }

    private void note(Line line) {
        if (line.finding().isProposal()) {
            proposed.add(line);
        } else if (line.finding().outcome() == Outcome.NOT_YET) {
            close.add(line);
        }
    }

    private void compare(DirectoryRow person, List<Finding> before, List<Finding> after) {
        add(gained, person, after, before);
        add(lost, person, before, after);
    }

    private static void add(List<Line> lines, DirectoryRow person, List<Finding> those, List<Finding> without) {
        those.stream()
                .filter(finding -> without.stream().noneMatch(other -> isSame(other, finding)))
                .forEach(finding -> lines.add(new Line(person, finding)));
    }

    private boolean isTried(Finding finding) {
        return finding.rule().equals(tried);
    }

    /** The same honor, by whatever edition and for however many years. */
    private static boolean isSame(Finding one, Finding other) {
        return one.rule().awardingBody().equals(other.rule().awardingBody())
                && one.rule().content().code().equals(other.rule().content().code());
    }
}
