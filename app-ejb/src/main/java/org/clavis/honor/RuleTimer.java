package org.clavis.honor;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.clavis.tenant.TenantJobs;
import org.clavis.tenant.entity.TenantLevel;

/** Makes known what a server that was stopped in between has left behind. Only federations have somebody to tell. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleTimer {
    private static final Set<TenantLevel> FEDERATIONS =
            Set.of(TenantLevel.DISTRICT, TenantLevel.STATE, TenantLevel.NATIONAL);

    @Inject
    private TenantJobs jobs;

    @Inject
    private RuleRelay relay;

    @Schedule(hour = "*", minute = "3/10", persistent = false)
    void everyTenMinutes() {
        jobs.inEach(FEDERATIONS, "Ehrungsordnung", relay::publish);
    }
}
