package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clavis.honor.Rules.Draft;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.ClubScope;
import org.clavis.honor.entity.rule.Counted;
import org.clavis.honor.entity.rule.CountingMethod;
import org.clavis.honor.entity.rule.GapRule;
import org.clavis.honor.entity.rule.Part;
import org.clavis.honor.entity.rule.Points;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.junit.jupiter.api.Test;

/** How years are counted, case by case, with the sum that is printed. */
class CountingCasesTest {
    private static final Rules TEN = Rules.of(Draft.musician("A-10", 10));
    private static final Rules FORTY = Rules.of(Draft.musician("A-40", 40));

    @Test
    void gapOfAYear_isLeftOutAndNamed() {
        var life = Life.musician("01.01.1984", "31.12.2013")
                .member("01.01.2015", "")
                .does(ActivityKind.MUSICIAN, "01.01.2015", "");
        assertThat(FORTY.says(life, 2024))
                .isEqualTo("1984–2013 (30 J.) + 2015–30.12.2024 (9 J. 11 M.) = 39 Jahre, Lücke 2014, fehlend 1"
                        + " – fällig 2025");
    }

    @Test
    void entryOnNewYearsEve_completesTenYearsAtTheKeyDateBefore() {
        assertThat(TEN.says(Life.musician("31.12.2015", ""), 2025))
                .isEqualTo("31.12.2015–30.12.2025 (10 J.) = 10 Jahre – fällig 2025");
        assertThat(TEN.says(Life.musician("01.01.2016", ""), 2025))
                .isEqualTo("2016–30.12.2025 (9 J. 11 M.) = 9 Jahre, fehlend 1 – fällig 2026");
    }

    @Test
    void leavingOnNewYearsDay_countsThatDayButEndsMembership() {
        assertThat(TEN.says(Life.musician("01.01.2015", "01.01.2025"), 2024))
                .isEqualTo("2015–30.12.2024 (9 J. 11 M.) = 9 Jahre, fehlend 1 – fällig 2025");
        assertThat(TEN.says(Life.musician("01.01.2015", "01.01.2025"), 2025))
                .isEqualTo("2015–01.01.2025 (10 J.) = 10 Jahre – am Stichtag 30.12.2025 kein Mitglied");
    }

    @Test
    void entryOnLeapDay_completesYearsOn28February() {
        var draft = Draft.musician("A-10", 10);
        draft.keyDate = java.time.MonthDay.of(2, 28);
        assertThat(Rules.of(draft).says(Life.musician("29.02.1984", ""), 1994))
                .isEqualTo("29.02.1984–28.02.1994 (10 J.) = 10 Jahre – fällig 1994");
    }

    @Test
    void twoClubsInParallel_countOnce() {
        var life = Life.musician("01.01.2010", "")
                .does(ActivityKind.MUSICIAN, ActivityClub.OTHER, false, "01.07.2005", "31.12.2014");
        assertThat(TEN.says(life, 2015)).isEqualTo("01.07.2005–30.12.2015 (10 J. 5 M.) = 10 Jahre – fällig 2015");
    }

    @Test
    void shortGap_countsAlongOnlyWhereItIsTolerated() {
        var life = Life.musician("01.01.2010", "").does(ActivityKind.PAUSE, "01.03.2013", "30.11.2014");
        assertThat(TEN.says(life, 2019))
                .isEqualTo("2010–28.02.2013 (3 J. 2 M.) + 01.12.2014–30.12.2019 (5 J.) = 8 Jahre,"
                        + " Lücke 01.03.2013–30.11.2014, fehlend 2 – fällig 2021");
        var tolerant = Draft.musician("A-10", 10);
        tolerant.gapRule = GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR;
        assertThat(Rules.of(tolerant).says(life, 2019))
                .isEqualTo("2010–30.12.2019 (9 J. 11 M.) = 9 Jahre, fehlend 1 – fällig 2020");
    }

    @Test
    void gapWithAWholeCalendarYear_isToleratedNowhere() {
        var tolerant = Draft.musician("A-10", 10);
        tolerant.gapRule = GapRule.TOLERATE_LESS_THAN_A_CALENDAR_YEAR;
        var life = Life.musician("01.01.2010", "").does(ActivityKind.PAUSE, "01.01.2013", "31.12.2013");
        assertThat(Rules.of(tolerant).says(life, 2020))
                .isEqualTo("2010–2012 (3 J.) + 2014–30.12.2020 (6 J. 11 M.) = 9 Jahre, Lücke 2013, fehlend 1"
                        + " – fällig 2021");
    }

    @Test
    void pause_interruptsPlayingButNoOffice() {
        var both =
                new Draft("F-10", Alternative.of(Counted.of(ActivityKind.MUSICIAN, ActivityKind.BOARD_EXECUTIVE), 10));
        var life = Life.musician("01.01.2010", "")
                .does(ActivityKind.PAUSE, "01.01.2015", "31.12.2016")
                .holds(Office.TREASURER, "01.01.2016", "31.12.2018");
        assertThat(Rules.of(both).says(life, 2021))
                .isEqualTo("2010–2014 (5 J.) + 2016–30.12.2021 (5 J. 11 M.) = 10 Jahre, Lücke 2015 – fällig 2021");
    }

    @Test
    void childhood_countsFromTheCompletedYearOfLife() {
        var draft = Draft.musician("A-10", 10);
        draft.countFromAge = 8;
        var life = Life.musician("01.01.2005", "").born("15.06.2000");
        assertThat(Rules.of(draft).says(life, 2018))
                .isEqualTo("15.06.2008–30.12.2018 (10 J. 6 M.) = 10 Jahre – fällig 2018");
        assertThat(Rules.of(draft).says(life.born(""), 2018)).endsWith("– Geburtsdatum fehlt");
    }

    @Test
    void yearsInOtherFederations_countOnlyWhereEveryClubDoes() {
        var anywhere = new Draft(
                "S-20", new Alternative(Counted.of(ActivityKind.MUSICIAN), 20, List.of(), null, null, ClubScope.ANY));
        var life = Life.musician("01.01.2012", "")
                .does(ActivityKind.MUSICIAN, ActivityClub.OTHER, true, "01.01.2001", "31.12.2011");
        assertThat(Rules.of(anywhere).says(life, 2021))
                .isEqualTo("2001–30.12.2021 (20 J. 11 M.) = 20 Jahre – fällig 2021");
        assertThat(TEN.says(life, 2021)).isEqualTo("2012–30.12.2021 (9 J. 11 M.) = 9 Jahre, fehlend 1 – fällig 2022");
    }

    @Test
    void rejoiningAfterTwentyYears_goesOnFromWhatWas() {
        var life = Life.musician("01.04.1980", "31.03.1990")
                .member("01.04.2010", "")
                .does(ActivityKind.MUSICIAN, "01.04.2010", "");
        assertThat(FORTY.says(life, 2020))
                .isEqualTo("01.04.1980–31.03.1990 (10 J.) + 01.04.2010–30.12.2020 (10 J. 8 M.) = 20 Jahre,"
                        + " Lücke 01.04.1990–31.03.2010, fehlend 20 – fällig 2040");
    }

    @Test
    void calendarYears_countHoweverFewTheirDays() {
        var draft = Draft.musician("A-10", 10);
        draft.method = CountingMethod.CALENDAR_YEARS;
        var life = Life.musician("31.12.2010", "15.01.2014")
                .does(ActivityKind.MUSICIAN, "02.01.2016", "")
                .member("16.01.2014", "");
        assertThat(Rules.of(draft).says(life, 2020))
                .isEqualTo("2010–2014 (5) + 2016–2020 (5) = 10 Kalenderjahre, Lücke 2015 – fällig 2020");
    }

    @Test
    void reportedYears_countByNameOnly() {
        var draft = Draft.musician("A-10", 10);
        draft.method = CountingMethod.REPORTED_YEARS;
        var life = Life.musician("01.01.2000", "")
                .reported(ActivityKind.MUSICIAN, 2010, 2013)
                .reported(ActivityKind.MUSICIAN, 2015, 2018);
        assertThat(Rules.of(draft).says(life, 2019))
                .isEqualTo("2010–2013 (4) + 2015–2018 (4) = 8 gemeldete Jahre, Lücke 2014, fehlend 2 – fällig 2021");
    }

    @Test
    void points_showWhatEveryActivityIsWorth() {
        var draft = new Draft("P-50", Alternative.of(new Counted(Set.of(), Set.of(), false), 50));
        draft.method = CountingMethod.POINTS;
        draft.points = List.of(new Points(null, Office.CHAIR, 3), new Points(ActivityKind.MUSICIAN, null, 1));
        var life = Life.musician("01.01.2000", "").holds(Office.CHAIR, "01.01.2010", "31.12.2018");
        assertThat(Rules.of(draft).says(life, 2022))
                .isEqualTo("Vorsitz 2010–2018 (9 J.): 9 × 3 = 27 + Musiker 2000–30.12.2022 (22 J. 11 M.): 22 × 1 = 22"
                        + " = 49 Punkte, fehlend 1 – fällig 2023");
    }

    @Test
    void demandedPart_isCountedByItself() {
        var board = Counted.of(ActivityKind.BOARD_EXECUTIVE);
        var chair = new Part(new Counted(Set.of(), Set.of(Office.CHAIR), false), 10);
        var draft = new Draft("VM", new Alternative(board, 20, List.of(chair), null, null, ClubScope.FEDERATION));
        var life = Life.musician("01.01.1990", "")
                .holds(Office.SECRETARY, "01.01.2000", "31.12.2011")
                .holds(Office.CHAIR, "01.01.2012", "");
        assertThat(Rules.of(draft).says(life, 2020))
                .isEqualTo("2000–30.12.2020 (20 J. 11 M.) = 20 Jahre; davon Vorsitz: 2012–30.12.2020 (8 J. 11 M.)"
                        + " = 8 Jahre, fehlend 2 – fällig 2022");
        assertThat(new Explanation(Locale.GERMAN).reason(Rules.of(draft).finding(life, 2020)))
                .isEqualTo("fehlen 2 Jahre, fällig 2022");
    }
}
