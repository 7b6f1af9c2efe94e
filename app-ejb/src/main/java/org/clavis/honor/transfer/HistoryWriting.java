package org.clavis.honor.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;

/** Writes what a plan has found out, through the services that check rights and rules. */
@Dependent
class HistoryWriting {
    @Inject
    private Honors honors;

    @Inject
    private HonorRepository honorRepository;

    @Inject
    private Members members;

    @Inject
    private MemberRepository memberRepository;

    void write(KnownHistory history) {
        UUID member = history.member().getId();
        history.freshHonors().forEach(honor -> honors.record(member, honor));
        for (Honor honor : history.correctedHonors()) {
            honors.correct(honor.getId(), honorRepository.get(honor.getId()).getVersion(), honor);
        }
        Member recorded = memberRepository.get(member);
        if (changes(recorded, history.periods())) {
            members.correct(
                    member,
                    recorded.getVersion(),
                    new MemberRecord(null, null, null, null, history.periods(), null, null, null));
        }
    }

    private boolean changes(Member member, List<ActivityPeriod> periods) {
        List<ActivityPeriod> recorded = memberRepository.rows(ActivityPeriod.class, member);
        return recorded.size() != periods.size()
                || periods.stream()
                        .anyMatch(period -> recorded.stream().noneMatch(known -> saysTheSame(known, period)));
    }

    /** Of what a file may complete. */
    private static boolean saysTheSame(ActivityPeriod recorded, ActivityPeriod period) {
        return recorded.getId().equals(period.getId())
                && Objects.equals(recorded.getEndedOn(), period.getEndedOn())
                && Objects.equals(recorded.getInstrument(), period.getInstrument())
                && Objects.equals(recorded.getOfficeLabel(), period.getOfficeLabel())
                && recorded.getOffice() == period.getOffice();
    }
}
