package org.clavis.federation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.clavis.tenant.TenantJobs;
import org.clavis.tenant.entity.TenantLevel;

/** Tries again to tell what could not be told right after its commit. Only federations have programs told. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookTimer {
    /** Who tells them, as the Protokoll names it. */
    static final String JOB = "Schnittstellen";

    private static final Set<TenantLevel> FEDERATIONS =
            Set.of(TenantLevel.DISTRICT, TenantLevel.STATE, TenantLevel.NATIONAL);

    @Inject
    private TenantJobs jobs;

    @Inject
    private WebhookRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        jobs.inEach(FEDERATIONS, JOB, rounds::tell);
    }
}
