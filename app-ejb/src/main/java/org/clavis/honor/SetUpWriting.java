package org.clavis.honor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.SetUpRun.Assumption;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.transfer.Progress;

/** Writes assumed honors in portions, all in the running transaction: a failure on the way leaves nothing behind. */
@Dependent
class SetUpWriting {
    private static final int PORTION = 200;

    @Inject
    private HonorRepository honors;

    @Inject
    private MemberRepository members;

    @Inject
    private Protokoll protokoll;

    void write(Map<UUID, List<Assumption>> assumptions, int year, Progress progress) {
        List<UUID> people = List.copyOf(assumptions.keySet());
        for (int from = 0; from < people.size(); from += PORTION) {
            List<UUID> portion = people.subList(from, Math.min(people.size(), from + PORTION));
            write(members.all(portion), assumptions, progress);
        }
        long rows = assumptions.values().stream().mapToInt(List::size).sum();
        protokoll.record(
                AuditAction.IMPORT,
                Map.of("what", "Einrichtungslauf", "year", Integer.toString(year), "rows", Long.toString(rows)));
    }

    private void write(List<Member> portion, Map<UUID, List<Assumption>> assumptions, Progress progress) {
        for (Member member : portion) {
            for (Assumption found : assumptions.getOrDefault(member.getId(), List.of())) {
                honors.add(honor(member, found));
            }
            progress.step();
        }
        members.letGo();
    }

    private static Honor honor(Member member, Assumption found) {
        return Honor.assumed(member, found.rule(), found.step(), found.year());
    }
}
