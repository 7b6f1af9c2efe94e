package org.clavis.meldung.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.meldung.MeldungAccepted;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.report.Report;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.ReportedActivity;

/**
 * Writes into the members' records that a federation has accepted what was reported of them: a row a person, year and
 * kind, which honors are counted by. After a correction the rows say what the corrected Meldung says.
 */
@ApplicationScoped
class Evidence {
    @Inject
    private MeldungRepository repository;

    @Inject
    private MemberRepository members;

    void keep(@Observes MeldungAccepted accepted) {
        Meldung meldung = repository.get(accepted.meldung());
        if (meldung.isOwn()) {
            int year = meldung.getCampaign().getYear();
            Proof counts = Proof.of(accepted(year));
            Proof earlier = Proof.of(reports(repository.own(meldung.getCampaign())));
            write(year, counts, earlier);
        }
    }

    /** What counts in a year: of each campaign the Meldung that was accepted. */
    private List<Report> accepted(int year) {
        return reports(repository.own().stream()
                .filter(meldung -> meldung.getState() == MeldungState.ACCEPTED
                        && meldung.getCampaign().getYear() == year)
                .toList());
    }

    private static List<Report> reports(Collection<Meldung> meldungen) {
        return meldungen.stream().map(Meldung::report).flatMap(Optional::stream).toList();
    }

    private void write(int year, Proof counts, Proof earlier) {
        Set<UUID> concerned = new HashSet<>(counts.active().keySet());
        concerned.addAll(earlier.active().keySet());
        List<Member> people = concerned.isEmpty() ? List.of() : members.all(concerned);
        if (people.isEmpty()) {
            return;
        }
        Map<UUID, List<ReportedActivity>> rows = members.rows(ReportedActivity.class, people).stream()
                .filter(row -> row.getYear() != null && row.getYear() == year)
                .collect(Collectors.groupingBy(row -> row.getMember().getId()));
        for (Member member : people) {
            UUID id = member.getId();
            update(member, year, rows.getOrDefault(id, List.of()), counts.of(id), earlier.of(id));
        }
    }

    private void update(
            Member member, int year, List<ReportedActivity> rows, Set<ActivityKind> counts, Set<ActivityKind> earlier) {
        for (ReportedActivity row : rows) {
            if (counts.contains(row.getKind())) {
                row.setEvidence(EvidenceGrade.ACCEPTED_MELDUNG);
            } else if (row.getEvidence() == EvidenceGrade.ACCEPTED_MELDUNG && earlier.contains(row.getKind())) {
                members.remove(row);
            }
        }
        Set<ActivityKind> there = rows.stream().map(ReportedActivity::getKind).collect(Collectors.toSet());
        counts.stream().filter(kind -> !there.contains(kind)).forEach(kind -> members.add(row(member, year, kind)));
        members.save(member);
    }

    private static ReportedActivity row(Member member, int year, ActivityKind kind) {
        var row = new ReportedActivity(member);
        row.setYear(year);
        row.setKind(kind);
        return row;
    }
}
