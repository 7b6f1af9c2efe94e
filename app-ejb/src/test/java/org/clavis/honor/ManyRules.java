package org.clavis.honor;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clavis.honor.Rules.Draft;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.Part;
import org.clavis.honor.entity.rule.Points;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.honor.entity.rule.RuleSubject;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;

/** All shipped rules that count years, and one for everything a rule can say that none of them does. */
final class ManyRules {
    private ManyRules() {}

    static List<ActiveRule> all() {
        var rules = new ArrayList<>(shipped());
        for (Draft draft : drafts()) {
            rules.add(draft.edition(1));
        }
        return rules;
    }

    static List<ActiveRule> shipped() {
        return ShippedOrders.all().stream()
                .flatMap(order -> order.rules().stream().map(rule -> new ActiveRule(order.code(), 1, rule)))
                .filter(rule -> rule.content().subject() == RuleSubject.PERSON)
                .filter(rule -> !rule.content().criterion().isMerit())
                .toList();
    }

    private static List<Draft> drafts() {
        return List.of(
                tolerant(Draft.musician("T-10", 10), MonthDay.of(12, 30)),
                tolerant(Draft.musician("T-15", 15), MonthDay.of(6, 1)),
                by(CountingMethod.CALENDAR_YEARS, Draft.musician("K-15", 15), 12, 30),
                by(CountingMethod.CALENDAR_YEARS, Draft.musician("K-30", 30), 5, 15),
                by(CountingMethod.REPORTED_YEARS, repeated("R-20", 20, 5), 12, 30),
                by(CountingMethod.POINTS, points("P-60", 60), 12, 30),
                by(CountingMethod.POINTS, points("P-120", 120), 1, 1),
                inTime(Draft.musician("Z-25", 25), 2),
                inTime(repeated("Z-30", 30, 5), 0),
                apart(Draft.musician("Z-40", 40), 5),
                after(Draft.musician("S-20", 20), "T-10", 5),
                after(Draft.musician("S-12", 12), "K-15", 0),
                alternatives(),
                young(),
                childhood(),
                demanding());
    }

    private static Draft by(CountingMethod method, Draft draft, int month, int day) {
        draft.method = method;
        draft.keyDate = MonthDay.of(month, day);
        return draft;
    }

    private static Draft tolerant(Draft draft, MonthDay keyDate) {
        draft.gapRule = GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR;
        draft.keyDate = keyDate;
        draft.series = "T";
        return draft;
    }

    private static Draft repeated(String code, int years, int every) {
        Draft draft = Draft.musician(code, years);
        draft.repeatEvery = every;
        return draft;
    }

    private static Draft points(String code, int points) {
        var draft = new Draft(code, Alternative.of(new Counted(Set.of(), Set.of(), false), points));
        draft.points = List.of(
                new Points(ActivityKind.MUSICIAN, null, 1),
                new Points(null, Office.CHAIR, 5),
                new Points(ActivityKind.BOARD_EXECUTIVE, null, 3));
        draft.membersOnly = false;
        return draft;
    }

    private static Draft inTime(Draft draft, int catchUpYears) {
        draft.catchUpYears = catchUpYears;
        draft.group = "Z";
        return draft;
    }

    private static Draft apart(Draft draft, int years) {
        draft.minYearsBetween = years;
        draft.group = "Z";
        return draft;
    }

    private static Draft after(Draft draft, String code, int years) {
        draft.prerequisite = new Prerequisite(code, years);
        return draft;
    }

    private static Draft alternatives() {
        var chair = new Counted(Set.of(), Set.of(Office.CHAIR), false);
        var member = new Counted(Set.of(), Set.of(), true);
        return new Draft(
                "B-10",
                Alternative.of(chair, 10),
                Alternative.of(Counted.of(ActivityKind.BOARD_EXECUTIVE, ActivityKind.BOARD_EXTENDED), 15),
                new Alternative(member, 30, List.of(), 60, null, ClubScope.OWN_CLUB));
    }

    private static Draft young() {
        var playing = Counted.of(ActivityKind.MUSICIAN, ActivityKind.PUPIL);
        var draft = new Draft("J-5", new Alternative(playing, 5, List.of(), 10, 20, ClubScope.ANY));
        draft.keyDate = MonthDay.of(2, 28);
        return draft;
    }

    private static Draft childhood() {
        Draft draft = repeated("C-10", 10, 10);
        draft.countFromAge = 8;
        draft.membersOnly = false;
        return draft;
    }

    private static Draft demanding() {
        var chair = new Part(new Counted(Set.of(), Set.of(Office.CHAIR, Office.DEPUTY_CHAIR), false), 5);
        var board = Counted.of(ActivityKind.BOARD_EXECUTIVE);
        return new Draft("V-10", new Alternative(board, 10, List.of(chair), 40, null, ClubScope.FEDERATION));
    }
}
