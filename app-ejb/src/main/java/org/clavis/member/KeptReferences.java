package org.clavis.member;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.clavis.club.CooperationRemoved;
import org.clavis.club.EnsembleRemoved;
import org.clavis.member.entity.ReferenceRepository;
import org.clavis.shared.BusinessRuleViolated;

/** Keeps what records of members refer to: the removal is undone by what is thrown here. */
@Dependent
class KeptReferences {
    @Inject
    private ReferenceRepository references;

    void keep(@Observes EnsembleRemoved removed) {
        require(!references.namesEnsemble(removed.ensemble()));
    }

    void keep(@Observes CooperationRemoved removed) {
        require(!references.namesCooperation(removed.cooperation()));
    }

    private static void require(boolean unused) {
        if (!unused) {
            throw new BusinessRuleViolated(null, "club.rule.inUse");
        }
    }
}
