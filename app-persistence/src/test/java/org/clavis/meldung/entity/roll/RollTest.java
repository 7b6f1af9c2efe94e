package org.clavis.meldung.entity.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate ELECTED = LocalDate.of(2019, 3, 1);

    @Test
    void officesThatFederationsWriteTo_areHeld_theOthersStayWithTheClub() {
        Enrolled chair = new Somebody("Uhl").holds(Office.CHAIR, ELECTED).enrolled();
        Enrolled keeper =
                new Somebody("Ott").holds(Office.UNIFORM_KEEPER, ELECTED).enrolled();
        Enrolled assessor = new Somebody("Abt").holds(Office.ASSESSOR, ELECTED).enrolled();
        assertThat(roll(keeper, chair, assessor).held())
                .extracting(held -> held.holder().person().familyName(), Held::office)
                .containsExactly(tuple("Uhl", Office.CHAIR));
    }

    @Test
    void officeHeldTwiceByOnePerson_isToldOnce_sinceTheFirstDay() {
        Enrolled twice = new Somebody("Uhl")
                .holds(Office.TREASURER, ELECTED)
                .holds(Office.TREASURER, ELECTED.plusYears(3))
                .holds(Office.CHAIR, ELECTED)
                .enrolled();
        assertThat(roll(twice).held())
                .extracting(Held::office, held -> held.engagement().startedOn())
                .containsExactly(tuple(Office.CHAIR, ELECTED), tuple(Office.TREASURER, ELECTED));
    }

    @Test
    void holderWhoHasLeft_isNotTold() {
        Enrolled left = new Somebody("Uhl")
                .holds(Office.CHAIR, ELECTED)
                .leftOn(DAY.minusDays(1))
                .enrolled();
        assertThat(roll(left).held()).isEmpty();
    }

    @Test
    void federation_countsThoseWhoPlayInItsOwnOrchestraOnly() {
        Enrolled chair = new Somebody("Uhl").holds(Office.CHAIR, ELECTED).enrolled();
        Enrolled plays = new Somebody("Ott").does(ActivityKind.MUSICIAN).enrolled();
        Enrolled honorary = new Somebody("Abt").does(ActivityKind.PASSIVE).enrolled();
        var federation = new Roll(DAY, TenantLevel.DISTRICT, List.of(chair, plays, honorary), Map.of());
        assertThat(federation.active()).containsExactly(plays);
        assertThat(federation.passive()).isEmpty();
        assertThat(federation.held()).hasSize(1);
    }

    private static Roll roll(Enrolled... people) {
        return new Roll(DAY, TenantLevel.CLUB, List.of(people), Map.of());
    }
}
