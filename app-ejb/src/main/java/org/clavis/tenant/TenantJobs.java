package org.clavis.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
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

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

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

    /**
     * Runs the task in the tenant of the running call, in the background. A server that stops meanwhile does not come back
     * to it.
     *
     * @param job what the Protokoll calls the actor
     */
    public void later(String job, Runnable task) {
        TenantRef tenant = CallContext.current().tenant();
        try {
            executor.execute(() -> in(tenant, job, task));
        } catch (RejectedExecutionException stopping) {
            LOG.log(Level.INFO, job + " is left for the next start");
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
