package org.clavis.tenant.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation belongs to a federation, from a day on. It may belong to several, and they to others again. Rules that
 * look at more than one affiliation are those of {@link AffiliationGraph}.
 */
@Entity
@Table(name = "affiliation", schema = "common")
public class Affiliation {
    @Id
    private UUID id;

    private UUID childId;

    private UUID parentId;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Convert(converter = AffiliationPurposes.class)
    private Set<AffiliationPurpose> purposes;

    private @Nullable String memberNumber;

    private boolean main;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Affiliation() {}

    /**
     * @param validFrom first day
     * @param memberNumber the number the parent knows the child by
     * @param main whether it is the affiliation that counts where a child may have only one
     */
    public Affiliation(
            UUID childId,
            UUID parentId,
            LocalDate validFrom,
            Set<AffiliationPurpose> purposes,
            @Nullable String memberNumber,
            boolean main) {
        if (childId.equals(parentId)) {
            throw new BusinessRuleViolated("parent", "tenant.affiliation.self");
        }
        if (purposes.isEmpty()) {
            throw new BusinessRuleViolated("purposes", "tenant.affiliation.noPurpose");
        }
        this.id = RowId.next();
        this.childId = childId;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.purposes = Set.copyOf(purposes);
        this.memberNumber = memberNumber;
        this.main = main;
    }

    /** Ends the affiliation, or moves its end. */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new BusinessRuleViolated("validTo", "tenant.affiliation.endsBeforeItBegins");
        }
        this.validTo = lastDay;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether there is a day on which both are valid. */
    boolean overlaps(Affiliation other) {
        return isValidOn(other.validFrom) || other.isValidOn(validFrom);
    }

    boolean isFor(AffiliationPurpose purpose) {
        return purposes.contains(purpose);
    }

    public UUID id() {
        return id;
    }

    public UUID childId() {
        return childId;
    }

    public UUID parentId() {
        return parentId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null if no end is known. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public Set<AffiliationPurpose> purposes() {
        return purposes;
    }

    public @Nullable String memberNumber() {
        return memberNumber;
    }

    public boolean isMain() {
        return main;
    }
}
