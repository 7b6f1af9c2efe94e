package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;

/** The years for which a club has named somebody to its federation: at first on paper, later by program. */
final class DemoReports {
    private static final int FIRST_YEAR = 2008;
    private static final int FIRST_BY_PROGRAM = 2016;
    private static final int LAST_YEAR = 2025;
    private static final Set<ActivityKind> REPORTED =
            EnumSet.of(ActivityKind.MUSICIAN, ActivityKind.CONDUCTOR, ActivityKind.BOARD_EXECUTIVE);

    private DemoReports() {}

    static List<ReportedActivity> of(Member member, List<ActivityPeriod> activities) {
        List<ReportedActivity> reported = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate counted = LocalDate.of(year, 1, 1);
            for (ActivityKind kind : REPORTED) {
                if (activities.stream().anyMatch(period -> isReported(period, kind, counted))) {
                    reported.add(year(member, kind, year));
                }
            }
        }
        return reported;
    }

    /** Whoever plays counts for the GEMA, and whoever is active at all is insured. */
    static Reporting marks(Member member, List<ActivityPeriod> activities, LocalDate today) {
        Set<ActivityKind> now = activities.stream()
                .filter(period -> period.getClub() == ActivityClub.OWN && period.runsAt(today))
                .map(period -> Objects.requireNonNull(period.getKind()))
                .collect(Collectors.toSet());
        var marks = new Reporting(member);
        marks.setInsured(now.stream().anyMatch(kind -> kind.isPlaying() || kind.isOffice()));
        marks.setGema(now.stream().anyMatch(ActivityKind::isPlaying));
        return marks;
    }

    private static boolean isReported(ActivityPeriod period, ActivityKind kind, LocalDate day) {
        return period.getKind() == kind && period.getClub() == ActivityClub.OWN && period.runsAt(day);
    }

    private static ReportedActivity year(Member member, ActivityKind kind, int year) {
        var reported = new ReportedActivity(member);
        reported.setKind(kind);
        reported.setYear(year);
        reported.setEvidence(year < FIRST_BY_PROGRAM ? EvidenceGrade.IMPORTED : EvidenceGrade.ACCEPTED_MELDUNG);
        return reported;
    }
}
