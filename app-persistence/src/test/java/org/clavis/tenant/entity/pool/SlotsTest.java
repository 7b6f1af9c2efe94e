package org.clavis.tenant.entity.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private final Slots<String> slots = new Slots<>(new PoolBounds(3, 2, Duration.ofSeconds(5)));

    @Test
    void newestIdleConnectionOfTheTenant_isTakenAgain() throws Exception {
        occupy("a", 2);
        slots.putBack("a", "a1");
        slots.putBack("a", "a2");

        assertThat(slots.take("a")).isEqualTo(new Ledger.Grant<>("a2", null));
        assertThat(slots.take("a")).isEqualTo(new Ledger.Grant<>("a1", null));
    }

    @Test
    void leastRecentlyUsedIdleConnection_givesWayToAnotherTenant() throws Exception {
        occupy("a", 1);
        occupy("b", 2);
        slots.putBack("b", "b1");
        slots.putBack("a", "a1");

        assertThat(slots.take("c")).isEqualTo(new Ledger.Grant<>(null, "b1"));
        assertThat(slots.take("c")).isEqualTo(new Ledger.Grant<>(null, "a1"));
    }

    @Test
    void connectionInUse_isNeverAVictim() throws Exception {
        Slots<String> impatient = new Slots<>(new PoolBounds(2, 2, Duration.ofMillis(20)));
        impatient.take("a");
        impatient.take("b");

        assertThatThrownBy(() -> impatient.take("c"))
                .isInstanceOf(NoConnectionFree.class)
                .hasMessage("c: no connection within 20 ms (2/2, idle 0, waiting 0, of this tenant 0/2)");
    }

    @Test
    void tenantAtItsCap_waitsWhileOthersAreServed() throws Exception {
        occupy("a", 2);
        CompletableFuture<Ledger.Grant<String>> third = takeLater("a");
        awaitWaiting(1);

        assertThat(slots.take("b")).isEqualTo(new Ledger.Grant<>(null, null));
        assertThat(third).isNotDone();

        slots.putBack("a", "a1");
        assertThat(third.join()).isEqualTo(new Ledger.Grant<>("a1", null));
    }

    @Test
    void waitingCallers_areServedInTheOrderTheyCame() throws Exception {
        occupy("a", 2);
        occupy("b", 1);
        List<String> served = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> callers = new java.util.ArrayList<>();
        for (String tenant : List.of("c", "d", "e")) {
            callers.add(takeLater(tenant).thenAccept(grant -> served.add(tenant)));
            awaitWaiting(callers.size());
        }

        for (int i = 0; i < 3; i++) {
            slots.giveUp(i == 0 ? "b" : "a");
            callers.get(i).join();
        }
        assertThat(served).containsExactly("c", "d", "e");
    }

    @Test
    void slotOfAConnectionThatCouldNotBeOpened_isFreeAgain() throws Exception {
        occupy("a", 2);
        slots.giveUp("a");
        assertThat(slots.take("a")).isEqualTo(new Ledger.Grant<>(null, null));
    }

    @Test
    void callerWhoGaveUpWaiting_isHandedNothing() throws Exception {
        Slots<String> impatient = new Slots<>(new PoolBounds(2, 2, Duration.ofMillis(20)));
        impatient.take("a");
        impatient.take("a");
        assertThatThrownBy(() -> impatient.take("a")).isInstanceOf(NoConnectionFree.class);

        impatient.giveUp("a");
        assertThat(impatient.figures()).isEqualTo("1/2, idle 0, waiting 0");
    }

    @Test
    void closedPool_handsOutItsIdleConnectionsOnceAndNothingElse() throws Exception {
        occupy("a", 2);
        slots.putBack("a", "a1");

        assertThat(slots.close()).containsExactly("a1");
        assertThat(slots.putBack("a", "a2")).isFalse();
        assertThatThrownBy(() -> slots.take("a")).isInstanceOf(IllegalStateException.class);
        assertThat(slots.figures()).startsWith("0/3");
    }

    private void occupy(String tenant, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            assertThat(slots.take(tenant).victim()).isNull();
        }
    }

    private CompletableFuture<Ledger.Grant<String>> takeLater(String tenant) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return slots.take(tenant);
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                task -> new Thread(task).start());
    }

    private void awaitWaiting(int count) throws InterruptedException {
        while (!slots.figures().endsWith("waiting " + count)) {
            Thread.sleep(1);
        }
    }
}
