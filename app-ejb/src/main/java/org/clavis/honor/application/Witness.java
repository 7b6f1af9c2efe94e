package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.application.Evidence;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.ReportedActivity;

/** What the club's records say about a member's musical life. */
@Dependent
class Witness {
    @Inject
    private MemberRepository members;

    @Inject
    private HonorRepository honors;

    Evidence of(Member member) {
        return new Evidence(
                members.rows(Membership.class, member).stream()
                        .filter(membership -> membership.getJoinedOn() != null)
                        .map(Witness::stay)
                        .sorted(Comparator.comparing(Evidence.Stay::from))
                        .toList(),
                members.rows(ActivityPeriod.class, member).stream()
                        .filter(period -> period.getKind() != null && period.getStartedOn() != null)
                        .map(Witness::period)
                        .sorted(Comparator.comparing(Evidence.Period::from))
                        .toList(),
                members.rows(ReportedActivity.class, member).stream()
                        .map(ReportedActivity::getYear)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                given(honors.of(member)));
    }

    private static Evidence.Stay stay(Membership membership) {
        return new Evidence.Stay(Objects.requireNonNull(membership.getJoinedOn()), membership.getLeftOn());
    }

    private static Evidence.Period period(ActivityPeriod period) {
        return new Evidence.Period(
                Objects.requireNonNull(period.getKind()),
                period.getOffice(),
                period.getOfficeLabel(),
                period.getClub(),
                period.getOtherClub(),
                Objects.requireNonNull(period.getStartedOn()),
                period.getEndedOn(),
                Objects.requireNonNull(period.getEvidence()));
    }

    private static List<Evidence.Given> given(List<Honor> honors) {
        return honors.stream()
                .filter(honor -> honor.getState() == HonorState.GIVEN)
                .map(honor -> new Evidence.Given(
                        Objects.requireNonNull(honor.getAwardingBody()),
                        honor.getRuleCode(),
                        Objects.requireNonNull(honor.getTitle()),
                        Objects.requireNonNullElse(honor.getStep(), 0),
                        Objects.requireNonNullElse(honor.getHonorYear(), 0)))
                .toList();
    }
}
