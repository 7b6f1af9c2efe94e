package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One stay in the club, from joining to leaving. Whoever comes back gets another one; stays of one member never
 * overlap. Its dates are kept in clear because every figure of the club is counted from them.
 */
@Entity
public class Membership implements OwnedRow<Membership> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @NotNull
    private @Nullable LocalDate joinedOn;

    private @Nullable LocalDate noticeReceivedOn;

    /** The last day as a member. */
    private @Nullable LocalDate leftOn;

    @Encrypted
    @Size(max = 200)
    private @Nullable String leavingReason;

    @Size(max = 100)
    private @Nullable String category;

    @Size(max = 100)
    private @Nullable String department;

    private boolean votingRight = true;

    protected Membership() {}

    public Membership(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Membership(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Membership edited) {
        setJoinedOn(edited.joinedOn);
        setNoticeReceivedOn(edited.noticeReceivedOn);
        setLeftOn(edited.leftOn);
        setLeavingReason(edited.leavingReason);
        setCategory(edited.category);
        setDepartment(edited.department);
        setVotingRight(edited.votingRight);
    }

    /** The member leaves; an earlier announcement of leaving is replaced. */
    public void end(LocalDate lastDay, @Nullable LocalDate noticeReceived, @Nullable String reason) {
        setLeftOn(lastDay);
        setNoticeReceivedOn(noticeReceived);
        setLeavingReason(reason);
    }

    public boolean begunAt(LocalDate date) {
        return joinedOn != null && !joinedOn.isAfter(date);
    }

    public boolean runsAt(LocalDate date) {
        return begunAt(date) && (leftOn == null || !leftOn.isBefore(date));
    }

    /** Leaving and joining again on one day is no overlap. */
    public boolean overlaps(Membership other) {
        return joinedOn != null
                && other.joinedOn != null
                && (leftOn == null || leftOn.isAfter(other.joinedOn))
                && (other.leftOn == null || other.leftOn.isAfter(joinedOn));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (Life.of(member).precedesBirth(joinedOn)) {
            broken.add(Violation.of("joinedOn", "member.rule.beforeBirth"));
        }
        if (joinedOn != null && leftOn != null && leftOn.isBefore(joinedOn)) {
            broken.add(Violation.of("leftOn", "member.rule.leftBeforeJoined"));
        }
        return broken;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public Member getMember() {
        return member;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(@Nullable LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public @Nullable LocalDate getNoticeReceivedOn() {
        return noticeReceivedOn;
    }

    public void setNoticeReceivedOn(@Nullable LocalDate noticeReceivedOn) {
        this.noticeReceivedOn = noticeReceivedOn;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public @Nullable String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(@Nullable String leavingReason) {
        this.leavingReason = Text.tidy(leavingReason);
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = Text.tidy(category);
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = Text.tidy(department);
    }

    public boolean isVotingRight() {
        return votingRight;
    }

    public void setVotingRight(boolean votingRight) {
        this.votingRight = votingRight;
    }
}
