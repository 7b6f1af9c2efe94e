package org.clavis.it.inside.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.tenant.entity.pool.NoConnectionFree;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A crowd of callers: each sees its own tenant, and the database never sees more sessions than it was promised. */
@Inside
class ManyTenantsIT {
    private static final int TENANTS = 20;
    private static final int CALLERS = 100;
    private static final int CALLS_EACH = 10;
    private static final String SESSIONS = "select count(*) from pg_stat_activity where usename like 't\\_%'";
    private static final String SESSIONS_OF_BUSIEST = "select coalesce(max(n), 0) from (select count(*) as n"
            + " from pg_stat_activity where usename like 't\\_%' group by usename) as busy";

    @Inject
    private Notebook notebook;

    /** One thread each; the server's own executor would let them come one after the other. */
    private final ExecutorService executor = Executors.newFixedThreadPool(CALLERS + 1);

    @AfterEach
    void dismissCallers() {
        executor.shutdownNow();
    }

    @Test
    void hundredCallersOverTwentyTenants_stayWithinTheBoundAndSeeTheirOwn() throws Exception {
        List<Acting> tenants = foundTenants();
        AtomicBoolean over = new AtomicBoolean();
        Future<long[]> watch = executor.submit(() -> mostSessions(over));
        CountDownLatch start = new CountDownLatch(CALLERS);
        List<Future<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Acting acting = tenants.get(i % TENANTS);
            String line = "caller " + i;
            callers.add(executor.submit(() -> callRepeatedly(acting, line, start)));
        }
        for (Future<Integer> caller : callers) {
            assertThat(caller.get(120, TimeUnit.SECONDS)).isEqualTo(CALLS_EACH);
        }
        over.set(true);

        long[] most = watch.get(10, TimeUnit.SECONDS);
        assertThat(most[0]).as("sessions").isBetween(1L, setting("clavis.tenant-pool.size", 60));
        assertThat(most[1]).as("sessions of a tenant").isBetween(1L, setting("clavis.tenant-pool.per-tenant", 3));
        assertEveryRowIsWhereItBelongs(tenants);
    }

    private int callRepeatedly(Acting acting, String line, CountDownLatch start) throws Exception {
        start.countDown();
        assertThat(start.await(30, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < CALLS_EACH; i++) {
            String row = line + " call " + i;
            in(acting, () -> {
                assertThat(notebook.value("select current_user"))
                        .isEqualTo(acting.tenant().schema());
                return notebook.write(row);
            });
            assertThat(in(acting, () -> notebook.count(row))).isEqualTo(1);
        }
        return CALLS_EACH;
    }

    private long[] mostSessions(AtomicBoolean over) throws Exception {
        long[] most = new long[2];
        while (!over.get()) {
            most[0] = Math.max(most[0], notebook.countAsOwner(SESSIONS));
            most[1] = Math.max(most[1], notebook.countAsOwner(SESSIONS_OF_BUSIEST));
            Thread.sleep(5);
        }
        return most;
    }

    private void assertEveryRowIsWhereItBelongs(List<Acting> tenants) throws Exception {
        for (int i = 0; i < TENANTS; i++) {
            String schema = tenants.get(i).tenant().schema();
            long rows = notebook.countAsOwner("select count(*) from " + schema + ".note");
            assertThat(rows).isEqualTo((long) CALLERS / TENANTS * CALLS_EACH);
        }
    }

    private List<Acting> foundTenants() throws Exception {
        List<Acting> tenants = new ArrayList<>();
        for (int i = 0; i < TENANTS; i++) {
            Acting acting = Acting.in("crowd-" + i);
            notebook.prepare(acting.tenant());
            tenants.add(acting);
        }
        return tenants;
    }

    /** A caller who finds every connection in use comes again, as the answer 503 would ask it to. */
    private <T> T in(Acting acting, Callable<T> task) throws Exception {
        for (int left = 10; ; left--) {
            try {
                return acting.call(() -> notebook.inTransaction(task));
            } catch (PersistenceException e) {
                if (left == 0 || !(e.getCause() instanceof NoConnectionFree)) {
                    throw e;
                }
            }
        }
    }

    private static long setting(String name, long standard) {
        return ConfigProvider.getConfig().getOptionalValue(name, Long.class).orElse(standard);
    }
}
