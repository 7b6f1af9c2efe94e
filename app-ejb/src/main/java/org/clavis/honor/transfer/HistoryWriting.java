package org.clavis.honor.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Playing;

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
        MemberRecord edited = edited(recorded, history);
        if (Stream.of(edited.activities(), edited.offices(), edited.playing()).anyMatch(Objects::nonNull)) {
            members.correct(member, recorded.getVersion(), edited);
        }
    }

    /** The sections that the file has changed. */
    private MemberRecord edited(Member member, KnownHistory history) {
        List<ActivityPeriod> activities = periods(history, Predicate.not(ActivityPeriod::isOfOffice));
        List<ActivityPeriod> offices = periods(history, ActivityPeriod::isOfOffice);
        int played = memberRepository.rows(Playing.class, member).size();
        return new MemberRecord(
                null,
                null,
                null,
                null,
                changes(memberRepository.activities(member), activities) ? activities : null,
                changes(memberRepository.offices(member), offices) ? offices : null,
                history.playing().size() > played ? history.playing() : null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<ActivityPeriod> periods(KnownHistory history, Predicate<ActivityPeriod> wanted) {
        return history.periods().stream().filter(wanted).toList();
    }

    private static boolean changes(List<ActivityPeriod> recorded, List<ActivityPeriod> periods) {
        return recorded.size() != periods.size()
                || periods.stream()
                        .anyMatch(period -> recorded.stream().noneMatch(known -> saysTheSame(known, period)));
    }

    /** Of what a file may complete. */
    private static boolean saysTheSame(ActivityPeriod recorded, ActivityPeriod period) {
        return recorded.getId().equals(period.getId())
                && Objects.equals(recorded.getEndedOn(), period.getEndedOn())
                && Objects.equals(recorded.getOfficeLabel(), period.getOfficeLabel())
                && recorded.getOffice() == period.getOffice();
    }
}
