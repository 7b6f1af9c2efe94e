package org.clavis.meldung.entity.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeeItemTest {
    private static final Figures CLUB = new Figures(List.of(
            new Cell(FigureTable.ACTIVE, "0-14", "FEMALE", 7),
            new Cell(FigureTable.ACTIVE, "15-18", "MALE", 5),
            new Cell(FigureTable.ACTIVE, "19+", "FEMALE", 30),
            new Cell(FigureTable.ACTIVE, "UNKNOWN", "MALE", 2),
            new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, 44),
            new Cell(FigureTable.HEADS, Head.PASSIVE.name(), Figures.ALL, 120),
            new Cell(FigureTable.HEADS, Head.GEMA.name(), Figures.ALL, 40)));

    @Test
    void theOrganisationItself_countsOnce() {
        DueItem due = item(FeeBasis.ORGANISATION, FeeKind.FLAT, null, FeeStep.always(5_000))
                .due(CLUB);
        assertThat(due.cents()).isEqualTo(5_000);
        assertThat(due.count()).isEqualTo(1);
    }

    @Test
    void headsAreDistinctPersons_asTheFiguresCountThem() {
        assertThat(item(FeeBasis.PASSIVE, FeeKind.PER_HEAD, null, FeeStep.always(150))
                        .due(CLUB)
                        .cents())
                .isEqualTo(120 * 150);
        assertThat(item(FeeBasis.GEMA, FeeKind.PER_HEAD, null, FeeStep.always(99))
                        .due(CLUB)
                        .cents())
                .isEqualTo(40 * 99);
    }

    @Test
    void flatAmount_isThatOfTheStepTheCountLiesIn() {
        FeeItem bySize = item(
                FeeBasis.ACTIVE, FeeKind.FLAT, null, new FeeStep(43, 100), new FeeStep(44, 200), FeeStep.always(300));
        assertThat(bySize.due(CLUB).steps()).containsExactly(new DueStep(1, 200));
    }

    @Test
    void eachHead_costsWhatTheStepSaysThatItLiesIn() {
        FeeItem graduated = item(
                FeeBasis.ACTIVE,
                FeeKind.PER_HEAD,
                null,
                new FeeStep(20, 500),
                new FeeStep(40, 400),
                FeeStep.always(300));
        DueItem due = graduated.due(CLUB);
        assertThat(due.steps()).containsExactly(new DueStep(20, 500), new DueStep(20, 400), new DueStep(4, 300));
        assertThat(due.cents()).isEqualTo(20 * 500 + 20 * 400 + 4 * 300);
    }

    @Test
    void theYoungGoFree_andThoseOfUnknownAgeDoNot() {
        DueItem due =
                item(FeeBasis.ACTIVE, FeeKind.PER_HEAD, 18, FeeStep.always(100)).due(CLUB);
        assertThat(due.count()).isEqualTo(32);
        assertThat(due.agesUnclear()).isFalse();
    }

    @Test
    void ageGroupOnBothSidesOfTheLimit_isChargedForAndSaysSo() {
        DueItem due =
                item(FeeBasis.ACTIVE, FeeKind.PER_HEAD, 16, FeeStep.always(100)).due(CLUB);
        assertThat(due.count()).isEqualTo(37);
        assertThat(due.agesUnclear()).isTrue();
    }

    @Test
    void nobody_costsNothing() {
        DueItem due = item(FeeBasis.INSURED, FeeKind.PER_HEAD, null, FeeStep.always(100))
                .due(CLUB);
        assertThat(due.cents()).isZero();
        assertThat(due.steps()).isEmpty();
    }

    @Test
    void stepsThatDoNotRise_areRefused() {
        assertRefused(
                "steps",
                item(FeeBasis.ACTIVE, FeeKind.FLAT, null, new FeeStep(40, 1), new FeeStep(40, 2), FeeStep.always(3)));
        assertRefused("steps", item(FeeBasis.ACTIVE, FeeKind.FLAT, null, new FeeStep(40, 1)));
        assertRefused("steps", item(FeeBasis.ACTIVE, FeeKind.FLAT, null, FeeStep.always(1), FeeStep.always(2)));
        assertRefused("steps", item(FeeBasis.ACTIVE, FeeKind.FLAT, null));
        assertRefused("steps", item(FeeBasis.ACTIVE, FeeKind.FLAT, null, FeeStep.always(-1)));
    }

    @Test
    void freeAge_needsFiguresThatTellAges() {
        assertRefused("freeUpTo", item(FeeBasis.GEMA, FeeKind.PER_HEAD, 18, FeeStep.always(1)));
    }

    @Test
    void terms_surviveTheWayAsJson() {
        FeeTerms terms = new FeeTerms(
                List.of(item(FeeBasis.ACTIVE, FeeKind.PER_HEAD, 18, new FeeStep(40, 450), FeeStep.always(400))),
                "beschlossen am 14.03.2026");
        assertThat(RecordJson.read(RecordJson.write(terms), FeeTerms.class)).isEqualTo(terms);
    }

    private static void assertRefused(String field, FeeItem item) {
        assertThatThrownBy(() -> new FeeTerms(List.of(item), null).check())
                .isInstanceOfSatisfying(BusinessRuleViolated.class, refused -> assertThat(refused.violations())
                        .anyMatch(violation -> field.equals(violation.field())));
    }

    private static FeeItem item(FeeBasis basis, FeeKind kind, @Nullable Integer freeUpTo, FeeStep... steps) {
        return new FeeItem("Verbandsbeitrag", basis, kind, freeUpTo, List.of(steps));
    }
}
