package org.clavis.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.clavis.access.Access;
import org.clavis.audit.Protokoll;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;

/** Records invented people the way a club would, so that they are sealed and stand in the Protokoll. */
@Dependent
class DemoFilling {
    /** Who did it, as the Protokoll names it. */
    static final String JOB = "Demodaten";

    @Inject
    private Members members;

    @Inject
    private DemoSeats seats;

    @Inject
    private Protokoll protokoll;

    @Resource
    private UserTransaction transaction;

    /**
     * Records people portion by portion, each in one transaction. The Protokoll tells how many have ever been recorded:
     * these are not recorded again, even if somebody has removed them since.
     */
    void fill(TenantRef tenant, List<Supplier<List<MemberRecord>>> portions) {
        within(CallContext.of(tenant, Actor.job(JOB, Access.everyRole())), () -> {
            int recorded = protokoll.since(0).members().size();
            for (Supplier<List<MemberRecord>> portion : portions) {
                List<MemberRecord> people = portion.get();
                if (recorded < people.size()) {
                    record(people);
                }
                recorded = Math.max(0, recorded - people.size());
            }
            return tenant;
        });
    }

    /** Does something in the tenant that is not done in portions. */
    void as(TenantRef tenant, Runnable task) {
        within(CallContext.of(tenant, Actor.job(JOB, Access.everyRole())), () -> {
            task.run();
            return tenant;
        });
    }

    /** Does it in one transaction: all or nothing. */
    void atOnce(TenantRef tenant, Runnable task) {
        within(CallContext.of(tenant, Actor.job(JOB, Access.everyRole())), () -> {
            transacted(task);
            return tenant;
        });
    }

    private void record(List<MemberRecord> people) throws Exception {
        transacted(() -> {
            seats.assign(people);
            people.forEach(members::create);
        });
    }

    private void transacted(Runnable task) throws Exception {
        transaction.begin();
        try {
            task.run();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    static <T> T within(CallContext context, Callable<T> task) {
        try {
            return context.call(task);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
