package org.clavis.federation.entity;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.federation.entity.ChangeKind.MELDUNG_ACCEPTED;
import static org.clavis.federation.entity.ChangeKind.MELDUNG_RECEIVED;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed of changes, on a real database. */
class ChangeFeedTest {
    private static InterfacesDatabase database;

    private long start;

    @BeforeAll
    static void start() throws Exception {
        database = new InterfacesDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void readEverything() {
        start = database.since(0).stream().mapToLong(ChangeNote::cursor).max().orElse(0);
    }

    @Test
    void changes_areReadInTheirOrder_pageByPage() {
        UUID first = database.add(MELDUNG_RECEIVED);
        UUID second = database.add(MELDUNG_ACCEPTED);
        assertThat(database.since(start)).extracting(ChangeNote::subject).containsExactly(first, second);
        List<ChangeNote> page = database.in(session -> new ChangeRepository(session).since(start, 1));
        assertThat(database.since(page.get(0).cursor()))
                .extracting(ChangeNote::kind)
                .containsExactly(MELDUNG_ACCEPTED);
    }

    @Test
    void theSameTwiceInATransaction_isOneChange() {
        UUID subject = UUID.randomUUID();
        database.in(session -> {
            new ChangeRepository(session).add(MELDUNG_RECEIVED, subject);
            new ChangeRepository(session).add(MELDUNG_RECEIVED, subject);
            new ChangeRepository(session).add(MELDUNG_ACCEPTED, subject);
            return subject;
        });
        assertThat(database.since(start))
                .extracting(ChangeNote::kind)
                .containsExactly(MELDUNG_RECEIVED, MELDUNG_ACCEPTED);
    }

    /** Otherwise somebody who has read the later one would pass the earlier one by for ever. */
    @Test
    void laterChange_waitsForTheEarlierOneToBeCommitted() throws Exception {
        var added = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        UUID slow = UUID.randomUUID();
        CompletableFuture<UUID> earlier = CompletableFuture.supplyAsync(() -> database.in(session -> {
            new ChangeRepository(session).add(MELDUNG_RECEIVED, slow);
            added.countDown();
            await(commit);
            return slow;
        }));
        assertThat(added.await(20, SECONDS)).isTrue();
        CompletableFuture<UUID> later = CompletableFuture.supplyAsync(() -> database.add(MELDUNG_ACCEPTED));
        assertThatThrownBy(() -> later.get(300, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        earlier.get(20, SECONDS);
        UUID quick = later.get(20, SECONDS);
        assertThat(database.since(start)).extracting(ChangeNote::subject).containsExactly(slow, quick);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
