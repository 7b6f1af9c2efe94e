package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clavis.honor.Rules.Draft;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.Outcome;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.Prerequisite;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.junit.jupiter.api.Test;

/** Who is due and who is not, case by case, with the reason that is printed. */
class OutcomeCasesTest {
    private static final Rules TEN = Rules.of(Draft.musician("A-10", 10));

    private static String reason(Finding finding) {
        return new Explanation(Locale.GERMAN).reason(finding);
    }

    @Test
    void boardWithoutInstrument_isHonoredForTheOffice() {
        var rules = Rules.of(new Draft(
                "FM-10", Alternative.of(Counted.of(ActivityKind.MUSICIAN, ActivityKind.BOARD_EXECUTIVE), 10)));
        var life = new Life().member("01.03.2000", "").holds(Office.TREASURER, "15.03.2010", "");
        assertThat(rules.says(life, 2020)).isEqualTo("15.03.2010–30.12.2020 (10 J. 9 M.) = 10 Jahre – fällig 2020");
    }

    @Test
    void conductorWhoIsNoMember_belongsToTheClub() {
        var rules = Rules.of(new Draft("D-10", Alternative.of(Counted.of(ActivityKind.CONDUCTOR), 10)));
        var life = new Life().does(ActivityKind.CONDUCTOR, "01.01.2011", "");
        assertThat(rules.finding(life, 2021).outcome()).isEqualTo(Outcome.DUE);
        var stranger = new Life().does(ActivityKind.CONDUCTOR, ActivityClub.OTHER, false, "01.01.2011", "");
        assertThat(rules.says(stranger, 2021)).endsWith("– am Stichtag 30.12.2021 kein Mitglied");
    }

    @Test
    void whoeverDiedOrLeftBeforeTheKeyDate_isNotProposed() {
        assertThat(TEN.says(Life.musician("01.01.2010", "").died("29.12.2020"), 2020))
                .isEqualTo("2010–29.12.2020 (10 J. 11 M.) = 10 Jahre (offenes Ende: bis Austritt oder Tod gezählt)"
                        + " – verstorben vor dem Stichtag 30.12.2020");
        assertThat(TEN.finding(Life.musician("01.01.2010", "").died("30.12.2020"), 2020)
                        .isProposal())
                .isTrue();
        assertThat(TEN.says(Life.musician("01.01.2010", "29.12.2020"), 2020))
                .isEqualTo("2010–29.12.2020 (10 J. 11 M.) = 10 Jahre – am Stichtag 30.12.2020 kein Mitglied");
    }

    @Test
    void missingExitDate_isCutAtTheEndOfMembershipAndSaid() {
        var life = new Life().member("01.01.1990", "30.06.2001").does(ActivityKind.MUSICIAN, "01.01.1992", "");
        assertThat(TEN.says(life, 2020))
                .isEqualTo("1992–30.06.2001 (9 J. 6 M.) = 9 Jahre, fehlend 1"
                        + " (offenes Ende: bis Austritt oder Tod gezählt) – am Stichtag 30.12.2020 kein Mitglied");
    }

    @Test
    void honorsGivenAssumedOrRefused_areNotProposedAgain() {
        var life = Life.musician("01.01.2008", "");
        assertThat(reason(TEN.finding(life.honored("A-10", 10, 2019, GivenState.GIVEN), 2021)))
                .isEqualTo("bereits verliehen 2019");
        var assumed = Life.musician("01.01.2008", "").honored("A-10", 10, 2018, GivenState.ASSUMED);
        assertThat(reason(TEN.finding(assumed, 2021))).isEqualTo("gilt als verliehen 2018 (Einrichtungslauf)");
        var refused = Life.musician("01.01.2008", "").honored("A-10", 10, 2018, GivenState.REFUSED);
        assertThat(reason(TEN.finding(refused, 2021))).isEqualTo("von der Person abgelehnt 2018");
    }

    @Test
    void newEditionOfARule_knowsWhatTheOldOneGave() {
        var life = Life.musician("01.01.2008", "")
                .honored("A-10", 10, 2018, GivenState.GIVEN)
                .lived();
        var changed = RuleSet.of(List.of(Draft.musician("A-10", 12).edition(2)));
        assertThat(changed.findings(life, 2021)).extracting(Finding::outcome).containsExactly(Outcome.ALREADY_GIVEN);
    }

    @Test
    void onlyTheHighestStepOfALadder_isProposed() {
        var rules = Rules.ladder(10, 20, 30);
        var life = Life.musician("01.01.1990", "");
        assertThat(rules.finding("A-30", life, 2020).outcome()).isEqualTo(Outcome.DUE);
        assertThat(reason(rules.finding("A-20", life, 2020))).isEqualTo("die höhere Stufe A-30 geht vor");
        life.honored("A-30", 30, 2020, GivenState.GIVEN);
        assertThat(reason(rules.finding("A-20", life, 2021))).isEqualTo("die höhere Stufe A-30 liegt seit 2020 vor");
    }

    @Test
    void twoHonorsOfOneExclusiveGroup_areNeverGivenBoth() {
        var medal = new Draft("FM-10", Alternative.of(Counted.of(ActivityKind.BOARD_EXECUTIVE), 10));
        var needle = new Draft("FN-10", Alternative.of(Counted.of(ActivityKind.BOARD_EXTENDED), 10));
        medal.group = "F";
        needle.group = "F";
        var rules = Rules.of(medal, needle);
        var life = Life.musician("01.01.2000", "")
                .holds(Office.CHAIR, "01.01.2010", "")
                .holds(Office.PRESS_OFFICER, "01.01.2010", "");
        assertThat(rules.finding("FM-10", life, 2020).isProposal()).isTrue();
        assertThat(reason(rules.finding("FN-10", life, 2020))).isEqualTo("schließt sich mit FM-10 aus, das vorgeht");
        life.honored("FM-10", 10, 2020, GivenState.GIVEN);
        assertThat(reason(rules.finding("FN-10", life, 2025))).isEqualTo("schließt sich mit FM-10 aus, verliehen 2020");
    }

    @Test
    void repeatedHonor_isDueAgainEveryTenYears() {
        var draft = Draft.musician("A-50", 50);
        draft.repeatEvery = 10;
        var rules = Rules.of(draft);
        var life = Life.musician("01.01.1952", "").born("10.04.1922");
        assertThat(rules.finding(life, 2026).step()).isEqualTo(70);
        life.honored("A-50", 70, 2022, GivenState.GIVEN);
        assertThat(rules.says(life, 2026))
                .isEqualTo("1952–30.12.2026 (74 J. 11 M.) = 74 Jahre, fehlend 6 – fällig 2032, zuletzt verliehen 2022");
    }

    @Test
    void honorMayBeCaughtUpWith_onlyAsLongAsTheOrderSays() {
        var draft = Draft.musician("A-10", 10);
        draft.catchUpYears = 2;
        var rules = Rules.of(draft);
        var life = Life.musician("01.07.2008", "");
        assertThat(reason(rules.finding(life, 2020))).isEqualTo("fällig seit 2018");
        assertThat(reason(rules.finding(life, 2021))).isEqualTo("war 2018 fällig, nachholbar nur bis 2020");
    }

    @Test
    void honorThatMustComeBefore_holdsTheNextOneUp() {
        var silver = Draft.musician("A-20", 20);
        silver.prerequisite = new Prerequisite("A-10", 5);
        var rules = Rules.of(Draft.musician("A-10", 10), silver);
        var life = Life.musician("01.07.1995", "");
        assertThat(reason(rules.finding("A-20", life, 2020))).isEqualTo("vorher muss A-10 verliehen sein");
        life.honored("A-10", 10, 2018, GivenState.GIVEN);
        assertThat(reason(rules.finding("A-20", life, 2020))).isEqualTo("A-10 erst 2018 verliehen, möglich ab 2023");
        assertThat(reason(rules.finding("A-20", life, 2023))).isEqualTo("fällig 2023");
    }

    @Test
    void yearsBetweenHonors_areKept() {
        var draft = Draft.musician("A-20", 20);
        draft.minYearsBetween = 5;
        var life = Life.musician("01.07.2000", "").honored("X", 0, 2018, GivenState.GIVEN);
        assertThat(reason(Rules.of(draft).finding(life, 2020)))
                .isEqualTo("letzte Ehrung (X) erst 2018, möglich ab 2023");
    }

    @Test
    void youthHonor_endsWithItsAge() {
        var counted = Counted.of(ActivityKind.MUSICIAN);
        var rules = Rules.of(new Draft("J-5", new Alternative(counted, 5, List.of(), 10, 20, ClubScope.FEDERATION)));
        var life = Life.musician("01.01.2003", "").born("31.12.1999");
        assertThat(reason(rules.finding(life, 2008))).isEqualTo("noch zu jung, fällig 2009");
        assertThat(reason(rules.finding(life, 2019))).isEqualTo("fällig seit 2009");
        assertThat(reason(rules.finding(life, 2020))).isEqualTo("zu alt, höchstens 20 Jahre");
        assertThat(reason(rules.finding(life.born(""), 2015))).isEqualTo("Geburtsdatum fehlt");
    }

    @Test
    void nothingOrOnlyTheFuture_isNotYetAnything() {
        var passive = new Life().member("01.01.2000", "").does(ActivityKind.PASSIVE, "01.01.2000", "");
        assertThat(TEN.says(passive, 2020)).isEqualTo("keine Zeiten, die zählen");
        var future = new Life().member("01.01.2019", "").does(ActivityKind.MUSICIAN, "01.01.2021", "");
        assertThat(TEN.says(future, 2020)).isEqualTo("0 Jahre, fehlend 10 – fällig 2031");
        assertThat(TEN.says(Life.musician("01.01.2015", "30.06.2018").member("01.07.2018", ""), 2020))
                .isEqualTo("2015–30.06.2018 (3 J. 6 M.) = 3 Jahre, fehlend 7 – so nicht mehr erreichbar");
    }
}
