package org.clavis.tenant.entity;

import java.util.Objects;
import java.util.Set;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed about an affiliation.
 *
 * @param purposes at least one
 * @param memberNumber the number the parent knows the child by
 * @param main whether it is the affiliation that counts where a child may have only one
 */
public record AffiliationTerms(Set<AffiliationPurpose> purposes, @Nullable String memberNumber, boolean main) {
    public static final int LONGEST_NUMBER = 50;

    public AffiliationTerms {
        if (purposes.isEmpty()) {
            throw new BusinessRuleViolated("purposes", "tenant.affiliation.noPurpose");
        }
        if (memberNumber != null && memberNumber.length() > LONGEST_NUMBER) {
            throw new BusinessRuleViolated("memberNumber", "shared.constraint.Size", LONGEST_NUMBER);
        }
        purposes = Set.copyOf(purposes);
    }

    /** Passes if one side may make these of the former ones without asking the other. */
    void requireMattersOf(boolean parent, AffiliationTerms former) {
        if (!former.purposes.containsAll(purposes)) {
            throw new BusinessRuleViolated("purposes", "tenant.affiliation.widened");
        }
        if (!parent && !Objects.equals(memberNumber, former.memberNumber)) {
            throw new BusinessRuleViolated("memberNumber", "tenant.affiliation.numberOfParent");
        }
        if (parent && main != former.main) {
            throw new BusinessRuleViolated("main", "tenant.affiliation.mainOfChild");
        }
    }
}
