package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What the federation is told about a member that no other Register says. A member has one at most. */
@Entity
public class Reporting implements OwnedRow<Reporting> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    /** Counts for the insurance that the federation arranges. */
    private boolean insured;

    /** Counts for the federation's contract with the GEMA. */
    private boolean gema;

    /** The cooperation it takes part in, such as a wind class. */
    private @Nullable UUID cooperationId;

    protected Reporting() {}

    public Reporting(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Reporting(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Reporting edited) {
        setInsured(edited.insured);
        setGema(edited.gema);
        setCooperationId(edited.cooperationId);
    }

    /** Nothing is ticked: an empty form says as much as none. */
    public boolean isBlank() {
        return !insured && !gema && cooperationId == null;
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        return List.of();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public Member getMember() {
        return member;
    }

    public boolean isInsured() {
        return insured;
    }

    public void setInsured(boolean insured) {
        this.insured = insured;
    }

    public boolean isGema() {
        return gema;
    }

    public void setGema(boolean gema) {
        this.gema = gema;
    }

    public @Nullable UUID getCooperationId() {
        return cooperationId;
    }

    public void setCooperationId(@Nullable UUID cooperationId) {
        this.cooperationId = cooperationId;
    }
}
