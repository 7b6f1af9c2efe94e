package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plays, and where it sits in the orchestra. Whether it counts as active is not said here but by its
 * {@link ActivityPeriod}s: who pauses keeps the instrument. Without a beginning it was always so, as far as known.
 */
@Entity
public class Playing implements OwnedRow<Playing> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Size(max = 100)
    private @Nullable String instrument;

    /** The orchestra's register, such as "Klarinetten". */
    @Size(max = 100)
    private @Nullable String section;

    /** The voice in the section, such as "2. Stimme". */
    @Size(max = 100)
    private @Nullable String part;

    /** The one that statistics count. */
    private boolean main;

    private @Nullable UUID ensembleId;

    private @Nullable LocalDate startedOn;

    /** The last day; null while it goes on. */
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable InstrumentOwnership ownership;

    protected Playing() {}

    public Playing(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Playing(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Playing edited) {
        setInstrument(edited.instrument);
        setSection(edited.section);
        setPart(edited.part);
        setMain(edited.main);
        setEnsembleId(edited.ensembleId);
        setStartedOn(edited.startedOn);
        setEndedOn(edited.endedOn);
        setOwnership(edited.ownership);
    }

    public boolean runsAt(LocalDate date) {
        return (startedOn == null || !startedOn.isAfter(date)) && (endedOn == null || !endedOn.isBefore(date));
    }

    /** Whether there is a day on which both go on. */
    public boolean overlaps(Playing other) {
        return goesOnDuring(other.startedOn, other.endedOn);
    }

    /** Whether it goes on at some day between these, which are open if they are null. */
    public boolean goesOnDuring(@Nullable LocalDate from, @Nullable LocalDate to) {
        return begins(startedOn, to) && begins(from, endedOn);
    }

    private static boolean begins(@Nullable LocalDate start, @Nullable LocalDate beforeEnd) {
        return start == null || beforeEnd == null || !start.isAfter(beforeEnd);
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (instrument == null && section == null) {
            broken.add(Violation.of("instrument", "member.rule.noInstrument"));
        }
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

    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = Text.tidy(part);
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public @Nullable UUID getEnsembleId() {
        return ensembleId;
    }

    public void setEnsembleId(@Nullable UUID ensembleId) {
        this.ensembleId = ensembleId;
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

    public @Nullable InstrumentOwnership getOwnership() {
        return ownership;
    }

    public void setOwnership(@Nullable InstrumentOwnership ownership) {
        this.ownership = ownership;
    }
}
