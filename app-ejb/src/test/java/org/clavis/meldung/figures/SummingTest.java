package org.clavis.meldung.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clavis.meldung.figures.Reported.row;
import static org.clavis.tenant.entity.TenantLevel.CLUB;
import static org.clavis.tenant.entity.TenantLevel.DISTRICT;
import static org.clavis.tenant.entity.TenantLevel.STATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clavis.meldung.entity.FigureRow;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Reporter;
import org.junit.jupiter.api.Test;

class SummingTest {
    private static final FigureRow NORTH = row(DISTRICT, "north", "north", null, 3);
    private static final FigureRow SOUTH = row(DISTRICT, "south", "south", null, 0);
    private static final FigureRow AT_NORTH = row(MeldungOrigin.COLLECTED, CLUB, "one", "north", NORTH.id(), 20);
    private static final FigureRow CARRIED = row(MeldungOrigin.COLLECTED, CLUB, "two", "two", NORTH.id(), 30);
    private static final FigureRow AT_SOUTH = row(MeldungOrigin.COLLECTED, CLUB, "three", "south", SOUTH.id(), 40);
    private static final FigureRow DIRECT = row(CLUB, "four", "four", null, 50);
    private static final FigureRow TYPED_IN = row(MeldungOrigin.PAPER, CLUB, "five", "state", null, 60);
    private static final FigureRow OWN = row(MeldungOrigin.OWN, STATE, "state", "state", null, 2);
    private static final List<FigureRow> ROWS =
            List.of(AT_NORTH, CARRIED, AT_SOUTH, DIRECT, TYPED_IN, NORTH, SOUTH, OWN);

    private final Summing summing = new Summing(ROWS, List.of());

    @Test
    void districts_countWhatCameThroughThem_andThemselves() {
        assertThat(summing.groups(Grouping.DISTRICT, null))
                .extracting(Sum::key, SummingTest::active, Sum::organisations)
                .containsExactly(tuple("north", 53, 3), tuple("south", 40, 2), tuple("", 112, 3));
    }

    @Test
    void levels_tellClubsFromFederations() {
        assertThat(summing.groups(Grouping.LEVEL, null))
                .extracting(Sum::key, SummingTest::active)
                .containsExactly(tuple("CLUB", 200), tuple("DISTRICT", 3), tuple("STATE", 2));
    }

    @Test
    void filterByDistrict_leavesNothingElse() {
        assertThat(active(summing.total("north"))).isEqualTo(53);
        assertThat(summing.groups(Grouping.ORGANISATION, "north"))
                .extracting(Sum::key)
                .containsExactly("one", "two", "north");
        assertThat(summing.total("nowhere").organisations()).isZero();
        assertThat(summing.districts()).extracting(Reporter::alias).containsExactly("north", "south");
    }

    @Test
    void groupsOfEveryKind_addUpToTheTotal() {
        var random = new Random(3);
        for (int round = 0; round < 50; round++) {
            var rows = new ArrayList<>(List.of(NORTH, SOUTH));
            for (int club = 0; club < 40; club++) {
                var via = List.of("north", "south", "state", "club" + club).get(random.nextInt(4));
                rows.add(row(CLUB, "club" + club, via, null, random.nextInt(99)));
            }
            var sums = new Summing(rows, List.of());
            var recounted = Figures.sum(rows.stream().map(FigureRow::figures).toList());
            assertThat(sums.total(null).figures()).isEqualTo(recounted);
            for (Grouping by : Grouping.values()) {
                var groups = sums.groups(by, null);
                assertThat(Figures.sum(groups.stream().map(Sum::figures).toList()))
                        .isEqualTo(recounted);
                assertThat(groups.stream().mapToInt(Sum::organisations).sum()).isEqualTo(rows.size());
            }
        }
    }

    @Test
    void yearBefore_standsBesideTheSameOrganisation_evenIfItIsGone() {
        var before = List.of(row(CLUB, "four", "four", null, 44), row(CLUB, "gone", "gone", null, 7));
        var groups = new Summing(List.of(DIRECT, TYPED_IN), before).groups(Grouping.ORGANISATION, null);

        assertThat(groups).extracting(Sum::key).containsExactly("four", "five", "gone");
        assertThat(groups).extracting(Sum::growth).containsExactly(6, 60, -7);
        assertThat(groups).extracting(Sum::hasBefore).containsExactly(true, false, true);
    }

    @Test
    void waysThatGoInCircles_end() {
        var first = row(CLUB, "a", "b", null, 1);
        var second = row(CLUB, "b", "a", null, 1);

        assertThat(new Summing(List.of(first, second), List.of()).districts()).isEmpty();
    }

    private static int active(Sum sum) {
        return sum.figures().total(FigureTable.ACTIVE);
    }
}
