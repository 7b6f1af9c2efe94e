package org.clavis.honor.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.member.entity.Member;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An honor of a member: given, assumed to have been given, refused, or revoked. It is corrected while it stands; once
 * revoked it stays as it is.
 */
@Entity
public class Honor extends Distinction {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Size(max = 200)
    private @Nullable String event;

    /** Who handed it over. */
    @Encrypted
    @Size(max = 200)
    private @Nullable String awardedBy;

    private boolean posthumous;

    @Enumerated(EnumType.STRING)
    private HonorState state = HonorState.GIVEN;

    @Enumerated(EnumType.STRING)
    private HonorOrigin origin = HonorOrigin.RECORDED;

    /** Why it was refused or revoked, or what a merit was. */
    @Encrypted
    @Size(max = 500)
    private @Nullable String reason;

    @Encrypted
    @Size(max = 4000)
    private @Nullable String laudatio;

    private @Nullable UUID applicationItem;

    protected Honor() {}

    /** The edited state of the honor with this id. */
    public Honor(UUID id, Member member, HonorOrigin origin) {
        this.id = id;
        this.member = member;
        this.origin = origin;
    }

    /** One that is to be filled in. */
    public static Honor recorded(Member member, HonorOrigin origin) {
        return new Honor(RowId.next(), member, origin);
    }

    /** One that must have been given in that year, though nobody noted it. */
    public static Honor assumed(Member member, ActiveRule rule, int step, int year) {
        Honor honor = recorded(member, HonorOrigin.SET_UP);
        honor.by(rule, step, year);
        honor.state = HonorState.ASSUMED;
        return honor;
    }

    /** One that was applied for and has been handed over. */
    public static Honor awarded(Member member, ActiveRule rule, int step, int year, UUID applicationItem) {
        Honor honor = recorded(member, HonorOrigin.APPLICATION);
        honor.by(rule, step, year);
        honor.applicationItem = applicationItem;
        return honor;
    }

    /** Takes over what somebody edited; identity, owner and origin stay. */
    public void correct(Honor edited) {
        requireStanding();
        if (edited.state == HonorState.REVOKED) {
            throw new BusinessRuleViolated("state", "honor.rule.revokeForAReason");
        }
        super.correct(edited);
        state = edited.state;
        event = edited.event;
        awardedBy = edited.awardedBy;
        posthumous = edited.posthumous;
        reason = edited.reason;
        laudatio = edited.laudatio;
    }

    /** Takes it back. */
    public void revoke(@Nullable String why) {
        requireStanding();
        reason = Text.tidy(why);
        if (reason == null) {
            throw new BusinessRuleViolated("reason", "shared.constraint.NotBlank");
        }
        state = HonorState.REVOKED;
    }

    private void requireStanding() {
        if (state == HonorState.REVOKED) {
            throw new BusinessRuleViolated(null, "honor.rule.revoked");
        }
    }

    /** Rules over several fields that it breaks. */
    public List<Violation> brokenRules(LocalDate today) {
        return new Ceremony(this, today).brokenRules();
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Member getMember() {
        return member;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = Text.tidy(event);
    }

    public @Nullable String getAwardedBy() {
        return awardedBy;
    }

    public void setAwardedBy(@Nullable String awardedBy) {
        this.awardedBy = Text.tidy(awardedBy);
    }

    public boolean isPosthumous() {
        return posthumous;
    }

    public void setPosthumous(boolean posthumous) {
        this.posthumous = posthumous;
    }

    public HonorState getState() {
        return state;
    }

    public void setState(HonorState state) {
        this.state = state;
    }

    public HonorOrigin getOrigin() {
        return origin;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Text.tidy(reason);
    }

    public @Nullable String getLaudatio() {
        return laudatio;
    }

    public void setLaudatio(@Nullable String laudatio) {
        this.laudatio = Text.tidy(laudatio);
    }

    public @Nullable UUID getApplicationItem() {
        return applicationItem;
    }
}
