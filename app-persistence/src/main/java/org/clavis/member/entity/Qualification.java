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
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** A badge or licence somebody has passed the examination for. */
@Entity
public class Qualification implements OwnedRow<Qualification> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable QualificationKind kind;

    /** What one is called that has no kind of its own, or what the club calls it. */
    @Size(max = 100)
    private @Nullable String label;

    @Size(max = 100)
    private @Nullable String instrument;

    private @Nullable LocalDate examinedOn;

    @Encrypted
    @Size(max = 200)
    private @Nullable String result;

    @Encrypted
    @Size(max = 200)
    private @Nullable String teacher;

    /** Its last day; null: for good. */
    private @Nullable LocalDate validUntil;

    protected Qualification() {}

    public Qualification(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Qualification(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Qualification edited) {
        setKind(edited.kind);
        setLabel(edited.label);
        setInstrument(edited.instrument);
        setExaminedOn(edited.examinedOn);
        setResult(edited.result);
        setTeacher(edited.teacher);
        setValidUntil(edited.validUntil);
    }

    /** Whether it was passed by that day, as far as known, and has not run out. */
    public boolean holdsAt(LocalDate date) {
        return (examinedOn == null || !examinedOn.isAfter(date)) && (validUntil == null || !validUntil.isBefore(date));
    }

    /** Whether what usually comes before it is in none of these: unusual, and no error. */
    public boolean isUnprepared(List<Qualification> all) {
        return kind != null
                && kind.usuallyAfter()
                        .filter(before -> all.stream().noneMatch(other -> other.kind == before))
                        .isPresent();
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (kind == QualificationKind.OTHER && label == null) {
            broken.add(Violation.of("label", "member.rule.nameless"));
        }
        if (examinedOn != null && examinedOn.isAfter(today)) {
            broken.add(Violation.of("examinedOn", "member.rule.future"));
        }
        if (Life.of(member).precedesBirth(examinedOn)) {
            broken.add(Violation.of("examinedOn", "member.rule.beforeBirth"));
        }
        if (examinedOn != null && validUntil != null && validUntil.isBefore(examinedOn)) {
            broken.add(Violation.of("validUntil", "member.rule.endBeforeStart"));
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

    public @Nullable QualificationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable QualificationKind kind) {
        this.kind = kind;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = Text.tidy(label);
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = Text.tidy(instrument);
    }

    public @Nullable LocalDate getExaminedOn() {
        return examinedOn;
    }

    public void setExaminedOn(@Nullable LocalDate examinedOn) {
        this.examinedOn = examinedOn;
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = Text.tidy(result);
    }

    public @Nullable String getTeacher() {
        return teacher;
    }

    public void setTeacher(@Nullable String teacher) {
        this.teacher = Text.tidy(teacher);
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
