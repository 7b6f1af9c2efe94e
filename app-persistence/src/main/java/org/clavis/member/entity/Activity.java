package org.clavis.member.entity;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a member did for music, and how sure that is: the ground on which honors are counted.
 *
 * @param <T> the row itself
 */
@MappedSuperclass
public abstract class Activity<T extends Activity<T>> implements OwnedRow<T> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable ActivityKind kind;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceGrade evidence = EvidenceGrade.OWN_RECORD;

    protected Activity() {}

    Activity(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(T edited) {
        setKind(edited.getKind());
        setEvidence(edited.getEvidence());
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

    public @Nullable EvidenceGrade getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable EvidenceGrade evidence) {
        this.evidence = evidence;
    }
}
