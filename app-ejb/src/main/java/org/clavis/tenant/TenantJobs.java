package org.clavis.tenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.clavis.access.Access;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.tenant.entity.TenantRegister;

/** What the server does by itself in one tenant after the other. */
@Dependent
public class TenantJobs {
    private static final Logger LOG = System.getLogger(TenantJobs.class.getName());

    @Inject
    private TenantRegister register;

    @Inject
    private Organisations organisations;

    /**
     * Runs the task in every tenant that can be used and is of one of the levels. One that fails is left for the next
     * time and holds up no other.
     *
     * @param job what the Protokoll calls the actor
     */
    public void inEach(Set<TenantLevel> levels, String job, Runnable task) {
        for (TenantRef tenant : register.all()) {
            if (organisations.byId(tenant.id()).stream().anyMatch(known -> levels.contains(known.level()))) {
                in(tenant, job, task);
            }
        }
    }

    private static void in(TenantRef tenant, String job, Runnable task) {
        try {
            CallContext.of(tenant, Actor.job(job, Access.everyRole())).call(() -> {
                task.run();
                return tenant;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, job + " failed for tenant " + tenant.id(), e);
        }
    }
}
