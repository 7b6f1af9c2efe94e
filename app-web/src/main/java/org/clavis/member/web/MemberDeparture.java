package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.Departure;
import org.clavis.member.Members;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Ends the membership of a member. */
@Named
@ViewScoped
public class MemberDeparture implements Serializable {
    @Inject
    private Members members;

    @Inject
    private MemberLinks links;

    @Inject
    private Notices notices;

    private RecordForm record;

    @NotNull
    private @Nullable LocalDate leftOn;

    private @Nullable LocalDate noticeReceivedOn;

    @Size(max = 200)
    private @Nullable String leavingReason;

    @PostConstruct
    void open() {
        Access.require(Register.MEMBERSHIP, Right.WRITE);
        record = new RecordForm(members.open(links.id()));
    }

    public String save() {
        var departure = new Departure(lastDay(), noticeReceivedOn, leavingReason);
        members.end(record.getPerson().getId(), record.getPerson().getVersion(), departure);
        notices.done("member.done.ended");
        return links.seen(record.getPerson().getId());
    }

    private LocalDate lastDay() {
        if (leftOn == null) {
            throw new BusinessRuleViolated("leftOn", "shared.constraint.NotNull");
        }
        return leftOn;
    }

    public RecordForm getRecord() {
        return record;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public @Nullable LocalDate getNoticeReceivedOn() {
        return noticeReceivedOn;
    }

    public void setNoticeReceivedOn(@Nullable LocalDate noticeReceivedOn) {
        this.noticeReceivedOn = noticeReceivedOn;
    }

    public @Nullable String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(@Nullable String leavingReason) {
        this.leavingReason = leavingReason;
    }
}
