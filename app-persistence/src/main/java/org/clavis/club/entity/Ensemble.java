package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An orchestra or another group that plays together, from its founding until it is dissolved. Who plays in it is kept
 * with the members.
 */
@Entity
public class Ensemble implements ClubRow<Ensemble> {
    @Id
    private UUID id;

    @Version
    private long version;

    @NotBlank
    @Size(max = 200)
    private @Nullable String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable EnsembleKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable EnsembleLevel level;

    /** In the club's own words, such as "Harmonie". */
    @Size(max = 200)
    private @Nullable String lineUp;

    @Encrypted
    @Size(max = 200)
    private @Nullable String conductor;

    @PastOrPresent
    private @Nullable LocalDate foundedOn;

    /** The last day. */
    private @Nullable LocalDate dissolvedOn;

    protected Ensemble() {}

    /** The edited state of the row with this id. */
    public Ensemble(UUID id) {
        this.id = id;
    }

    /** One that is to be filled in. */
    public static Ensemble blank() {
        return new Ensemble(RowId.next());
    }

    @Override
    public void correct(Ensemble edited) {
        name = edited.name;
        kind = edited.kind;
        level = edited.level;
        lineUp = edited.lineUp;
        conductor = edited.conductor;
        foundedOn = edited.foundedOn;
        dissolvedOn = edited.dissolvedOn;
    }

    public boolean runsOn(LocalDate day) {
        return (foundedOn == null || !foundedOn.isAfter(day)) && (dissolvedOn == null || !dissolvedOn.isBefore(day));
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        boolean endsFirst = foundedOn != null && dissolvedOn != null && dissolvedOn.isBefore(foundedOn);
        return endsFirst ? List.of(Violation.of("dissolvedOn", "club.rule.dissolvedFirst")) : List.of();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Text.tidy(name);
    }

    public @Nullable EnsembleKind getKind() {
        return kind;
    }

    public void setKind(@Nullable EnsembleKind kind) {
        this.kind = kind;
    }

    public @Nullable EnsembleLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable EnsembleLevel level) {
        this.level = level;
    }

    public @Nullable String getLineUp() {
        return lineUp;
    }

    public void setLineUp(@Nullable String lineUp) {
        this.lineUp = Text.tidy(lineUp);
    }

    public @Nullable String getConductor() {
        return conductor;
    }

    public void setConductor(@Nullable String conductor) {
        this.conductor = Text.tidy(conductor);
    }

    public @Nullable LocalDate getFoundedOn() {
        return foundedOn;
    }

    public void setFoundedOn(@Nullable LocalDate foundedOn) {
        this.foundedOn = foundedOn;
    }

    public @Nullable LocalDate getDissolvedOn() {
        return dissolvedOn;
    }

    public void setDissolvedOn(@Nullable LocalDate dissolvedOn) {
        this.dissolvedOn = dissolvedOn;
    }
}
