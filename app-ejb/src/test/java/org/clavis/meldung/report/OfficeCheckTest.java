package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.roll.Reach;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class OfficeCheckTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Reach FULL = new Reach("Gasse 2", "64668", "Rimbach", "06253 12", null);

    private final Checked chair = new Checked("Uhl").holds(Office.CHAIR);
    private final Checked treasurer = new Checked("Ott").holds(Office.TREASURER);
    private final Checked conductor = new Checked("Abt").holds(Office.CONDUCTOR);

    @Test
    void reachableBoard_isNotDoubted() {
        assertThat(doubts(TenantLevel.CLUB, reached(chair, treasurer, conductor), chair, treasurer, conductor))
                .isEmpty();
    }

    @Test
    void missingChair_standsInTheWay_otherOfficesDoNot() {
        List<Doubt> doubts = doubts(TenantLevel.CLUB, Map.of());
        assertThat(doubts)
                .containsExactly(Doubt.CHAIR_MISSING, Doubt.TREASURER_MISSING, Doubt.CONDUCTOR_MISSING)
                .filteredOn(doubt -> doubt.severity() == Severity.ERROR)
                .containsExactly(Doubt.CHAIR_MISSING);
    }

    @Test
    void federation_needsNoConductor() {
        assertThat(doubts(TenantLevel.STATE, reached(chair, treasurer), chair, treasurer))
                .isEmpty();
    }

    @Test
    void chairWithoutContactDataOrAddress_standsInTheWay() {
        var withoutPhone = new Reach("Gasse 2", "64668", "Rimbach", null, null);
        var withoutTown = new Reach(null, null, null, "06253 12", null);
        assertThat(doubts(TenantLevel.STATE, Map.of(chair.id(), withoutPhone, treasurer.id(), FULL), chair, treasurer))
                .containsExactly(Doubt.CHAIR_UNREACHABLE);
        assertThat(doubts(TenantLevel.STATE, Map.of(chair.id(), withoutTown, treasurer.id(), FULL), chair, treasurer))
                .containsExactly(Doubt.CHAIR_UNREACHABLE);
    }

    @Test
    void unreachableHolderOfTwoOffices_isNamedOnce() {
        Checked both = new Checked("Uhl").holds(Office.SECRETARY).holds(Office.TREASURER);
        assertThat(doubts(TenantLevel.STATE, reached(chair), chair, both)).containsExactly(Doubt.HOLDER_UNREACHABLE);
    }

    private static Map<UUID, Reach> reached(Checked... people) {
        return Arrays.stream(people).collect(Collectors.toMap(Checked::id, person -> FULL));
    }

    private static List<Doubt> doubts(TenantLevel level, Map<UUID, Reach> reach, Checked... people) {
        var roll = new Roll(
                DAY, level, Arrays.stream(people).map(Checked::enrolled).toList(), reach);
        return new OfficeCheck(roll).findings().map(Finding::doubt).toList();
    }
}
