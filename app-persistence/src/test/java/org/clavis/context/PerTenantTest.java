package org.clavis.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PerTenantTest {
    private static final TenantRef LINDENFELD = tenant("lindenfeld");
    private static final TenantRef ROTBACH = tenant("rotbach");
    private static final TenantRef BERGSTRASSE = tenant("bergstrasse");

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final PerTenant<String> values = new PerTenant<>(10, Duration.ofMinutes(10), String::length, () -> now);

    @Test
    void everyTenant_findsItsOwnValueOnly() throws Exception {
        put(LINDENFELD, "linde");

        assertThat(valueOf(ROTBACH)).isEmpty();
        put(ROTBACH, "bach");
        assertThat(valueOf(LINDENFELD)).contains("linde");
        assertThat(valueOf(ROTBACH)).contains("bach");
    }

    @Test
    void withoutTenant_nothingIsFound() {
        assertThatThrownBy(values::get).isInstanceOf(NoTenant.class);
        assertThatThrownBy(() -> values.replace(old -> "stray")).isInstanceOf(NoTenant.class);
    }

    @Test
    void whenSpaceRunsOut_theLeastRecentlyUsedGoes() throws Exception {
        put(LINDENFELD, "12345");
        now = now.plusSeconds(1);
        put(ROTBACH, "12345");
        now = now.plusSeconds(1);
        assertThat(valueOf(LINDENFELD)).isPresent();
        now = now.plusSeconds(1);
        put(BERGSTRASSE, "1");

        assertThat(valueOf(ROTBACH)).isEmpty();
        assertThat(valueOf(LINDENFELD)).isPresent();
        assertThat(values.bytesHeld()).isEqualTo(6);
    }

    @Test
    void valueLargerThanTheBound_isKeptAlone() throws Exception {
        put(LINDENFELD, "123");
        put(ROTBACH, "12345678901234");

        assertThat(valueOf(ROTBACH)).isPresent();
        assertThat(valueOf(LINDENFELD)).isEmpty();
    }

    @Test
    void valueNobodyAsksFor_isDropped() throws Exception {
        put(LINDENFELD, "linde");
        put(ROTBACH, "bach");
        now = now.plus(Duration.ofMinutes(9));
        assertThat(valueOf(LINDENFELD)).isPresent();
        now = now.plus(Duration.ofMinutes(2));
        values.dropIdle();

        assertThat(valueOf(ROTBACH)).isEmpty();
        assertThat(valueOf(LINDENFELD)).isPresent();
    }

    @Test
    void failedReplacement_leavesTheValue() throws Exception {
        put(LINDENFELD, "linde");

        assertThatThrownBy(() -> within(
                        LINDENFELD,
                        () -> values.replace(old -> {
                            throw new IllegalStateException("no database");
                        })))
                .hasMessage("no database");
        assertThat(valueOf(LINDENFELD)).contains("linde");
    }

    @Test
    void ofManyWhoReplaceAtOnce_eachSeesTheOneBefore() throws Exception {
        PerTenant<Integer> counter = new PerTenant<>(10, Duration.ofMinutes(10), value -> 1, () -> now);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        Callable<Integer> increment = () -> {
            start.await();
            return within(LINDENFELD, () -> counter.replace(old -> old.orElse(0) + 1));
        };
        var results =
                Stream.generate(() -> threads.submit(increment)).limit(200).toList();
        start.countDown();
        for (Future<Integer> result : results) {
            result.get();
        }
        threads.shutdown();

        assertThat(within(LINDENFELD, counter::get)).contains(200);
    }

    private void put(TenantRef tenant, String value) throws Exception {
        within(tenant, () -> values.replace(old -> value));
    }

    private Optional<String> valueOf(TenantRef tenant) throws Exception {
        return within(tenant, values::get);
    }

    private static <R> R within(TenantRef tenant, Callable<R> task) throws Exception {
        return CallContext.of(tenant, Actor.job("test", Set.of())).call(task);
    }

    private static TenantRef tenant(String alias) {
        return new TenantRef(UUID.randomUUID(), alias, "t_" + alias);
    }
}
