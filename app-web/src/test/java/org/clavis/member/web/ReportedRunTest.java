package org.clavis.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.ReportedActivity;
import org.junit.jupiter.api.Test;

class ReportedRunTest {
    private final Member member = new Member(PersonKind.NATURAL);

    @Test
    void yearsInARow_areOneRun_andAGapOrAnotherGradeBeginsTheNext() {
        List<ReportedActivity> reported = List.of(
                year(2012, EvidenceGrade.IMPORTED),
                year(2010, EvidenceGrade.IMPORTED),
                year(2011, EvidenceGrade.IMPORTED),
                year(2013, EvidenceGrade.ACCEPTED_MELDUNG),
                year(2015, EvidenceGrade.ACCEPTED_MELDUNG));
        assertThat(ReportedRun.of(reported))
                .extracting(ReportedRun::years)
                .containsExactly("2010–2012", "2013", "2015");
    }

    @Test
    void aLineNobodyHasFilled_isLeftOut() {
        assertThat(ReportedRun.of(List.of(new ReportedActivity(member)))).isEmpty();
    }

    private ReportedActivity year(int year, EvidenceGrade evidence) {
        var reported = new ReportedActivity(member);
        reported.setKind(ActivityKind.MUSICIAN);
        reported.setYear(year);
        reported.setEvidence(evidence);
        return reported;
    }
}
