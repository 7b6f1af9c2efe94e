package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.CATEGORY;
import static org.clavis.member.transfer.MemberField.DEPARTMENT;
import static org.clavis.member.transfer.MemberField.FORMER_MEMBERSHIPS;
import static org.clavis.member.transfer.MemberField.JOINED_ON;
import static org.clavis.member.transfer.MemberField.LEAVING_REASON;
import static org.clavis.member.transfer.MemberField.LEFT_ON;
import static org.clavis.member.transfer.MemberField.NOTICE_RECEIVED_ON;
import static org.clavis.member.transfer.MemberField.STATUS;
import static org.clavis.member.transfer.MemberField.VOTING_RIGHT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.jspecify.annotations.Nullable;

/** Completes and corrects the latest membership by what a line says, or adds one if the line tells of coming back. */
final class MembershipMerge {
    private MembershipMerge() {}

    static void merge(Line line, Member member, List<Membership> memberships, Changes changes) {
        Membership meant = meant(line, member, memberships, changes);
        if (meant != null) {
            correct(line, meant, changes);
        }
        for (Notation notation : Notation.read(line.text(FORMER_MEMBERSHIPS, ""))) {
            RowNotations.membership(notation, member)
                    .filter(former -> memberships.stream()
                            .noneMatch(known -> Objects.equals(known.getJoinedOn(), former.getJoinedOn())))
                    .ifPresent(former -> {
                        memberships.add(former);
                        changes.add(FORMER_MEMBERSHIPS);
                    });
        }
        memberships.sort(byJoining());
    }

    static Comparator<Membership> byJoining() {
        return Comparator.comparing(Membership::getJoinedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static @Nullable Membership meant(Line line, Member member, List<Membership> memberships, Changes changes) {
        LocalDate joined = line.date(JOINED_ON);
        if (joined == null) {
            return withoutDate(line, memberships);
        }
        for (Membership known : memberships) {
            if (joined.equals(known.getJoinedOn())) {
                return known;
            }
        }
        Membership latest = latest(memberships);
        LocalDate left = latest == null ? null : latest.getLeftOn();
        if (latest == null || (left != null && !joined.isBefore(left))) {
            latest = new Membership(member);
            memberships.add(latest);
        }
        changes.take(JOINED_ON, latest.getJoinedOn(), joined, latest::setJoinedOn);
        return latest;
    }

    private static @Nullable Membership withoutDate(Line line, List<Membership> memberships) {
        boolean says = line.date(LEFT_ON) != null || line.has(CATEGORY) || line.has(DEPARTMENT) || line.has(STATUS);
        if (memberships.isEmpty() && says) {
            line.warn(JOINED_ON, null, "member.import.joinedOn.missing");
        }
        return latest(memberships);
    }

    private static @Nullable Membership latest(List<Membership> memberships) {
        return memberships.stream().max(byJoining()).orElse(null);
    }

    private static void correct(Line line, Membership membership, Changes changes) {
        changes.take(
                NOTICE_RECEIVED_ON,
                membership.getNoticeReceivedOn(),
                line.date(NOTICE_RECEIVED_ON),
                membership::setNoticeReceivedOn);
        changes.take(LEFT_ON, membership.getLeftOn(), line.date(LEFT_ON), membership::setLeftOn);
        changes.take(
                LEAVING_REASON, membership.getLeavingReason(), line.text(LEAVING_REASON), membership::setLeavingReason);
        changes.take(CATEGORY, membership.getCategory(), line.text(CATEGORY), membership::setCategory);
        changes.take(DEPARTMENT, membership.getDepartment(), line.text(DEPARTMENT), membership::setDepartment);
        changes.take(VOTING_RIGHT, membership.isVotingRight(), vote(line), membership::setVotingRight);
    }

    private static @Nullable Boolean vote(Line line) {
        return Words.YES_NO
                .meaning(line.text(VOTING_RIGHT, ""))
                .map("YES"::equals)
                .orElse(null);
    }
}
