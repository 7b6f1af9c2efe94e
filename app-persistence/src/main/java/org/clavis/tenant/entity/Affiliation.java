package org.clavis.tenant.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation belongs to a federation, from a day on. It may belong to several, and they to others again. One of the
 * two proposes it, and it stands when the other one has confirmed it; either of them may end it. Rules that look at more
 * than one affiliation are those of {@link AffiliationGraph}.
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

    @Enumerated(EnumType.STRING)
    private AffiliationState state = AffiliationState.CONFIRMED;

    private @Nullable UUID proposedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Affiliation() {}

    /** One that stands at once, from a day on. */
    public Affiliation(UUID childId, UUID parentId, LocalDate validFrom, AffiliationTerms terms) {
        if (childId.equals(parentId)) {
            throw new BusinessRuleViolated("parent", "tenant.affiliation.self");
        }
        this.id = RowId.next();
        this.childId = childId;
        this.parentId = parentId;
        this.validFrom = validFrom;
        take(terms);
    }

    /**
     * One that stands when the other side has confirmed it.
     *
     * @param by child or parent
     */
    public static Affiliation proposed(
            UUID by, UUID childId, UUID parentId, LocalDate validFrom, AffiliationTerms terms) {
        var proposed = new Affiliation(childId, parentId, validFrom, terms);
        proposed.state = AffiliationState.PROPOSED;
        proposed.proposedBy = by;
        return proposed;
    }

    private void take(AffiliationTerms terms) {
        purposes = terms.purposes();
        memberNumber = terms.memberNumber();
        main = terms.main();
    }

    /**
     * Passes if it is one of this organisation, as somebody there has seen it.
     *
     * @throws RecordNotFound for anybody else
     * @throws RecordChanged if it was changed since
     */
    public void require(UUID side, long seen) {
        if (!isBetween(side)) {
            throw new RecordNotFound(Affiliation.class, id);
        }
        if (version != seen) {
            throw new RecordChanged(Affiliation.class, id);
        }
    }

    /** The other side wants it too. */
    public void confirm(UUID by) {
        require(AffiliationState.PROPOSED, "tenant.affiliation.decided");
        if (isProposedBy(by)) {
            throw new BusinessRuleViolated(null, "tenant.affiliation.confirmedByProposer");
        }
        state = AffiliationState.CONFIRMED;
    }

    /** The other side does not want it, or the side that proposed it does no longer. */
    public void decline(UUID by) {
        require(AffiliationState.PROPOSED, "tenant.affiliation.decided");
        state = isProposedBy(by) ? AffiliationState.WITHDRAWN : AffiliationState.DECLINED;
    }

    /**
     * Changes what one side may change without asking the other: whoever proposed it everything, as long as it is not
     * confirmed; then the parent the number, the child whether it is its main one, and each of them takes purposes away.
     */
    public void correct(UUID by, AffiliationTerms terms) {
        if (state != AffiliationState.PROPOSED || !isProposedBy(by)) {
            require(AffiliationState.CONFIRMED, "tenant.affiliation.notStanding");
            terms.requireMattersOf(by.equals(parentId), terms());
        }
        take(terms);
    }

    /** Ends the affiliation, or moves its end. */
    public void end(LocalDate lastDay) {
        require(AffiliationState.CONFIRMED, "tenant.affiliation.notStanding");
        if (lastDay.isBefore(validFrom)) {
            throw new BusinessRuleViolated("validTo", "tenant.affiliation.endsBeforeItBegins");
        }
        this.validTo = lastDay;
    }

    private void require(AffiliationState required, String key) {
        if (state != required) {
            throw new BusinessRuleViolated(null, key);
        }
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

    public boolean isBetween(UUID organisation) {
        return organisation.equals(childId) || organisation.equals(parentId);
    }

    public boolean isProposedBy(UUID organisation) {
        return organisation.equals(proposedBy);
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

    public AffiliationTerms terms() {
        return new AffiliationTerms(purposes, memberNumber, main);
    }

    public AffiliationState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
