package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.member.entity.ActivityKind.BOARD_EXECUTIVE;
import static org.clavis.member.entity.ActivityKind.MUSICIAN;
import static org.clavis.member.entity.ActivityKind.PASSIVE;
import static org.clavis.member.entity.ActivityKind.PAUSE;

import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final UUID UTA = UUID.randomUUID();

    @Test
    void activePerson_isProvenInEachKind_passivesAreNot() {
        assertThat(proof(Reported.person(UTA, true, MUSICIAN, BOARD_EXECUTIVE, PASSIVE))
                        .of(UTA))
                .containsExactlyInAnyOrder(MUSICIAN, BOARD_EXECUTIVE);
        assertThat(proof(Reported.person(UTA, false, PASSIVE)).active()).isEmpty();
    }

    @Test
    void pausedMusic_isNoProofOfMusic_butTheOfficeIs() {
        assertThat(proof(Reported.person(UTA, true, MUSICIAN, PAUSE, BOARD_EXECUTIVE))
                        .of(UTA))
                .containsExactly(BOARD_EXECUTIVE);
    }

    @Test
    void meldungenToTwoFederations_proveTogether() {
        Proof both = Proof.of(List.of(
                report(Reported.person(UTA, true, MUSICIAN)), report(Reported.person(UTA, true, BOARD_EXECUTIVE))));
        assertThat(both.of(UTA)).containsExactlyInAnyOrder(MUSICIAN, BOARD_EXECUTIVE);
    }

    private static Proof proof(ReportedPerson person) {
        return Proof.of(List.of(report(person)));
    }

    private static Report report(ReportedPerson person) {
        return Reported.report(UUID.randomUUID(), UUID.randomUUID(), Figures.NONE, person);
    }
}
