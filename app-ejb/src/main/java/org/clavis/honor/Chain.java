package org.clavis.honor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;

/** Where the tenant stands in the chain of those who give honors. */
@Dependent
class Chain {
    @Inject
    private Federations federations;

    UUID id() {
        return federations.own().id();
    }

    String alias() {
        return federations.own().alias();
    }

    TenantLevel level() {
        return federations.own().level();
    }

    /** Ids of the organisations whose honors the tenant's people may be given on a day. */
    Set<UUID> above(LocalDate day) {
        return federations.above(day, AffiliationPurpose.HONORS).stream()
                .map(Superior::id)
                .collect(Collectors.toSet());
    }
}
