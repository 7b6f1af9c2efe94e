package org.clavis.club.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clavis.shared.Violation;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.AffiliationPurposes;
import org.jspecify.annotations.Nullable;

/** From when to when an organisation outside this server belongs to the federation, and what for. */
@MappedSuperclass
public abstract class OutsideAffiliation implements Serializable {
    @NotNull
    private @Nullable LocalDate startedOn;

    private @Nullable LocalDate endedOn;

    @NotEmpty
    @Convert(converter = AffiliationPurposes.class)
    private Set<AffiliationPurpose> purposes = EnumSet.allOf(AffiliationPurpose.class);

    protected OutsideAffiliation() {}

    void take(OutsideAffiliation edited) {
        startedOn = edited.startedOn;
        endedOn = edited.endedOn;
        purposes = edited.purposes;
    }

    /** Rules over several fields that it breaks. */
    public List<Violation> brokenRules() {
        return startedOn != null && endedOn != null && endedOn.isBefore(startedOn)
                ? List.of(Violation.of("endedOn", "club.outside.rule.endBeforeStart"))
                : List.of();
    }

    /** Whether it belongs to the federation on a day for a purpose. */
    public boolean belongsOn(LocalDate day, AffiliationPurpose purpose) {
        return purposes.contains(purpose)
                && startedOn != null
                && !day.isBefore(startedOn)
                && (endedOn == null || !day.isAfter(endedOn));
    }

    public @Nullable LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(@Nullable LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    /** The last day. */
    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public Set<AffiliationPurpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(Set<AffiliationPurpose> purposes) {
        this.purposes = Set.copyOf(purposes);
    }
}
