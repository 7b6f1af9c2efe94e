package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a member did from one day to another, here or elsewhere. Periods may overlap (a musician who is also on the
 * board) and leave gaps. An open end means: still running.
 */
@Entity
public class ActivityPeriod implements OwnedRow<ActivityPeriod> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable ActivityKind kind;

    @Enumerated(EnumType.STRING)
    private ActivityClub club = ActivityClub.OWN;

    @Encrypted
    @Size(max = 200)
    private @Nullable String otherClub;

    @Size(max = 100)
    private @Nullable String instrument;

    /** The orchestra's register, such as "Klarinetten". */
    @Size(max = 100)
    private @Nullable String section;

    @NotNull
    private @Nullable LocalDate startedOn;

    /** The last day; null while it runs. */
    private @Nullable LocalDate endedOn;

    @Encrypted
    @Size(max = 500)
    private @Nullable String remark;

    /** What of a period decides on somebody's status. */
    record Dates(ActivityKind kind, ActivityClub club, LocalDate startedOn, @Nullable LocalDate endedOn) {
        ActivityPeriod of(Member member) {
            var period = new ActivityPeriod(member);
            period.kind = kind;
            period.club = club;
            period.startedOn = startedOn;
            period.endedOn = endedOn;
            return period;
        }
    }

    protected ActivityPeriod() {}

    public ActivityPeriod(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public ActivityPeriod(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(ActivityPeriod edited) {
        setKind(edited.kind);
        setClub(edited.club);
        setOtherClub(edited.otherClub);
        setInstrument(edited.instrument);
        setSection(edited.section);
        setStartedOn(edited.startedOn);
        setEndedOn(edited.endedOn);
        setRemark(edited.remark);
    }

    public boolean runsAt(LocalDate date) {
        return startedOn != null && !startedOn.isAfter(date) && (endedOn == null || !endedOn.isBefore(date));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (Life.of(member).precedesBirth(startedOn)) {
            broken.add(Violation.of("startedOn", "member.rule.beforeBirth"));
        }
        if (startedOn != null && endedOn != null && endedOn.isBefore(startedOn)) {
            broken.add(Violation.of("endedOn", "member.rule.endBeforeStart"));
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

    public @Nullable ActivityKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActivityKind kind) {
        this.kind = kind;
    }

    public ActivityClub getClub() {
        return club;
    }

    public void setClub(ActivityClub club) {
        this.club = club;
    }

    public @Nullable String getOtherClub() {
        return otherClub;
    }

    public void setOtherClub(@Nullable String otherClub) {
        this.otherClub = Text.tidy(otherClub);
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = Text.tidy(instrument);
    }

    public @Nullable String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = Text.tidy(section);
    }

    public @Nullable LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(@Nullable LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = Text.tidy(remark);
    }
}
