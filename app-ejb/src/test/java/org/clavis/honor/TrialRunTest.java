package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.TrialReport.Line;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.Award;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.honor.entity.rule.Filing;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.member.DirectoryRow;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrialRunTest {
    private static final int YEAR = 2026;

    private final List<MusicalLife> lives = new ArrayList<>();
    private final List<DirectoryRow> people = new ArrayList<>();
    private final ActiveRule twenty = rule(1, "A", 20, null);

    TrialRunTest() {
        musician("Sechzehn", 2010);
        musician("Neunzehn", 2007);
        musician("Einundzwanzig", 2005);
    }

    @Test
    void newRule_proposesThoseWhoAreDue_andTellsWhoIsClose() {
        TrialReport report = new TrialRun(twenty, null, List.of(), YEAR).on(lives, people);
        assertThat(names(report.proposed())).containsExactly("Einundzwanzig");
        assertThat(names(report.close())).containsExactly("Neunzehn", "Sechzehn");
        assertThat(report.people()).isEqualTo(3);
        assertThat(report.compared()).isFalse();
        assertThat(report.gained()).isEmpty();
    }

    @Test
    void nextEdition_saysWhoBecomesDue_andWhoNoLonger() {
        ActiveRule fifteen = rule(2, "A", 15, null);
        TrialReport easier = new TrialRun(fifteen, twenty, List.of(twenty), YEAR).on(lives, people);
        assertThat(names(easier.gained())).containsExactly("Sechzehn", "Neunzehn");
        assertThat(easier.lost()).isEmpty();

        TrialReport harder = new TrialRun(rule(2, "A", 22, null), twenty, List.of(twenty), YEAR).on(lives, people);
        assertThat(names(harder.lost())).containsExactly("Einundzwanzig");
        assertThat(harder.gained()).isEmpty();
    }

    /** The step above takes over what the one below would have got. */
    @Test
    void otherStepsOfTheLadder_areComparedToo() {
        ActiveRule below = rule(1, "B", 10, "ladder");
        ActiveRule above = rule(1, "C", 30, "ladder");
        TrialReport report = new TrialRun(rule(2, "C", 16, "ladder"), above, List.of(below, above), YEAR)
                .on(lives.subList(0, 1), people.subList(0, 1));
        assertThat(codes(report.gained())).containsExactly("C");
        assertThat(codes(report.lost())).containsExactly("B");
    }

    private void musician(String name, int since) {
        UUID id = UUID.randomUUID();
        var from = new Span(LocalDate.of(since, 1, 1), null);
        var stretch = new Stretch(from, ActivityKind.MUSICIAN, null, ActivityClub.OWN, false, EvidenceGrade.OWN_RECORD);
        lives.add(new MusicalLife(
                id, LocalDate.of(1980, 1, 1), null, List.of(stretch), List.of(from), List.of(), List.of()));
        people.add(new DirectoryRow(
                id,
                0,
                null,
                null,
                PersonKind.NATURAL,
                null,
                null,
                null,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private static ActiveRule rule(int edition, String code, int years, @Nullable String series) {
        var criterion = new Criterion(
                List.of(Alternative.of(Counted.of(ActivityKind.MUSICIAN), years)),
                CountingMethod.COMPLETED_AT_KEY_DATE,
                List.of(),
                GapRule.SKIP,
                null,
                Criterion.USUAL_KEY_DATE,
                null,
                null,
                null,
                series,
                true,
                null,
                null);
        var content = new RuleContent(
                code,
                "Nadel",
                null,
                RuleSubject.PERSON,
                criterion,
                new Award(Set.of(), 0, CostBearer.APPLICANT),
                new Filing(null, null, List.of()),
                null,
                null,
                null);
        return new ActiveRule("club", edition, content);
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(line -> line.person().familyName()).toList();
    }

    private static List<String> codes(List<Line> lines) {
        return lines.stream()
                .map(line -> line.finding().rule().content().code())
                .toList();
    }
}
