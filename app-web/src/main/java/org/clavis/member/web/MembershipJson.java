package org.clavis.member.web;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Membership", description = "A former membership.")
public record MembershipJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate noticeReceivedOn,
        @Schema(description = "The last day as a member.") @Nullable LocalDate leftOn,
        @Nullable String leavingReason,
        @Nullable String category,
        @Nullable String department,
        @Schema(defaultValue = "true") @Nullable Boolean votingRight) {

    static MembershipJson from(Membership membership) {
        return new MembershipJson(
                membership.getId(),
                membership.getJoinedOn(),
                membership.getNoticeReceivedOn(),
                membership.getLeftOn(),
                membership.getLeavingReason(),
                membership.getCategory(),
                membership.getDepartment(),
                membership.isVotingRight());
    }

    Membership toEntity(Member member) {
        var membership = new Membership(id == null ? RowId.next() : id, member);
        membership.setJoinedOn(joinedOn);
        membership.setNoticeReceivedOn(noticeReceivedOn);
        membership.setLeftOn(leftOn);
        membership.setLeavingReason(leavingReason);
        membership.setCategory(category);
        membership.setDepartment(department);
        membership.setVotingRight(votingRight == null || votingRight);
        return membership;
    }
}
