package org.clavis.demo;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.Honors;
import org.clavis.honor.SetUpReport.Assumed;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.MemberDirectory;
import org.clavis.member.entity.MemberRepository;
import org.clavis.transfer.Progress;

/**
 * The honors that clubs of the demo have given over the decades: most of those noted since 1990, each at a concert in
 * November; older ones are assumed. Some of the last years were forgotten, so that there is something to propose.
 */
@Dependent
class DemoHonors {
    private static final int FIRST_NOTED = 1990;
    private static final int LAST_YEAR = 2024;

    /** What was due before is assumed where nothing is noted; what came later was forgotten. */
    private static final int FORGOTTEN_SINCE = 2019;

    private static final int PERCENT_NOTED = 80;

    @Inject
    private HonorProposals proposals;

    @Inject
    private Honors honors;

    @Inject
    private MemberDirectory directory;

    @Inject
    private MemberRepository members;

    /** Fills the tenant of the running call, unless there are honors already. */
    void fill(long seed) {
        if (honors.page(new HonorFilter(null, null, null), 0, 1).total() > 0) {
            return;
        }
        var random = new Random(seed);
        for (Assumed due : proposals.setUp(LAST_YEAR + 1, true, new Progress()).assumed()) {
            boolean noted = random.nextInt(100) < PERCENT_NOTED;
            if (noted && due.year() >= FIRST_NOTED) {
                give(due, 1 + random.nextInt(400));
            }
        }
        refuse();
        proposals.setUp(FORGOTTEN_SINCE, false, new Progress());
    }

    private void give(Assumed due, int number) {
        var honor = Honor.recorded(members.get(due.person().id()), HonorOrigin.RECORDED);
        honor.by(due.rule(), due.step(), due.year());
        honor.setAwardedOn(LocalDate.of(due.year(), 11, 1)
                .with(firstInMonth(DayOfWeek.SATURDAY))
                .plusWeeks(1));
        honor.setEvent("Jahreskonzert " + due.year());
        honor.setCertificateNumber("%d-%04d".formatted(due.year(), number));
        honors.record(due.person().id(), honor);
    }

    /** Somebody who does not want to be honored. */
    private void refuse() {
        directory.page(DirectoryQuery.EVERYBODY.searching(DemoLives.REFUSES_HONORS)).items().stream()
                .findFirst()
                .ifPresent(row -> {
                    Honor honor = Honor.recorded(members.get(row.id()), HonorOrigin.RECORDED);
                    honor.setTitle("Vereinsnadel für 20 Jahre Kassenprüfung");
                    honor.setAwardingBody("Musikverein Lindenfeld");
                    honor.setStep(20);
                    honor.setHonorYear(2016);
                    honor.setState(HonorState.REFUSED);
                    honor.setReason("möchte nicht im Mittelpunkt stehen");
                    honors.record(row.id(), honor);
                });
    }
}
