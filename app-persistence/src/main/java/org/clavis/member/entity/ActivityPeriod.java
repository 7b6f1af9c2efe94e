package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * What a member did from one day to another, here or elsewhere. Periods may overlap (a musician who is also on the
 * board) and leave gaps. An open end means: still running. Those with an office are shown and edited as a Register of
 * their own; both are counted alike.
 */
@Entity
public class ActivityPeriod extends Activity<ActivityPeriod> {
    /** By the designation that federations know. */
    @Enumerated(EnumType.STRING)
    private @Nullable Office office;

    /** What the club itself calls the office. */
    @Size(max = 100)
    private @Nullable String officeLabel;

    /** The day of the election, which may lie before the term of office. */
    private @Nullable LocalDate electedOn;

    @Enumerated(EnumType.STRING)
    private ActivityClub club = ActivityClub.OWN;

    @Encrypted
    @Size(max = 200)
    private @Nullable String otherClub;

    /** The other club belonged to another federation, whose years not everybody counts. */
    private boolean otherFederation;

    @NotNull
    private @Nullable LocalDate startedOn;

    /** The last day; null while it runs. */
    private @Nullable LocalDate endedOn;

    @Encrypted
    @Size(max = 500)
    private @Nullable String remark;

    protected ActivityPeriod() {}

    public ActivityPeriod(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public ActivityPeriod(UUID id, Member member) {
        super(id, member);
    }

    @Override
    public void correct(ActivityPeriod edited) {
        setOffice(edited.office);
        super.correct(edited);
        setOfficeLabel(edited.officeLabel);
        setElectedOn(edited.electedOn);
        setClub(edited.club);
        setOtherClub(edited.otherClub);
        setOtherFederation(edited.otherFederation);
        setStartedOn(edited.startedOn);
        setEndedOn(edited.endedOn);
        setRemark(edited.remark);
    }

    /** Whether it belongs to the offices rather than to the other activities. */
    public boolean isOfOffice() {
        return office != null;
    }

    public boolean runsAt(LocalDate date) {
        return startedOn != null && !startedOn.isAfter(date) && (endedOn == null || !endedOn.isBefore(date));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (Life.of(getMember()).precedesBirth(startedOn)) {
            broken.add(Violation.of("startedOn", "member.rule.beforeBirth"));
        }
        if (startedOn != null && endedOn != null && endedOn.isBefore(startedOn)) {
            broken.add(Violation.of("endedOn", "member.rule.endBeforeStart"));
        }
        if (electedOn != null && endedOn != null && electedOn.isAfter(endedOn)) {
            broken.add(Violation.of("electedOn", "member.rule.electedTooLate"));
        }
        if (club == ActivityClub.OWN && (otherClub != null || otherFederation)) {
            broken.add(Violation.of(otherClub == null ? "otherFederation" : "otherClub", "member.rule.ownClub"));
        }
        return broken;
    }

    public @Nullable Office getOffice() {
        return office;
    }

    /** With it changes what it counts as, unless somebody has said otherwise. */
    public void setOffice(@Nullable Office office) {
        boolean usual = getKind() == null || (this.office != null && this.office.kind() == getKind());
        this.office = office;
        if (office != null && usual) {
            setKind(office.kind());
        }
    }

    public @Nullable String getOfficeLabel() {
        return officeLabel;
    }

    public void setOfficeLabel(@Nullable String officeLabel) {
        this.officeLabel = Text.tidy(officeLabel);
    }

    public @Nullable LocalDate getElectedOn() {
        return electedOn;
    }

    public void setElectedOn(@Nullable LocalDate electedOn) {
        this.electedOn = electedOn;
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

    public boolean isOtherFederation() {
        return otherFederation;
    }

    public void setOtherFederation(boolean otherFederation) {
        this.otherFederation = otherFederation;
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
