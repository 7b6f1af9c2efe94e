package org.clavis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final UUID CLUB = UUID.randomUUID();

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void roundsAskedForBeforeOneBegins_areOne() {
        var rounds = new Rounds(club -> made.incrementAndGet());
        rounds.ask(CLUB, later::add);
        rounds.ask(CLUB, later::add);
        rounds.ask(UUID.randomUUID(), later::add);

        later.forEach(Runnable::run);

        assertThat(made).hasValue(2);
        rounds.ask(CLUB, Runnable::run);
        assertThat(made).hasValue(3);
    }

    @Test
    void roundAskedForMeanwhile_isMadeAfterwards() {
        var holder = new Rounds[1];
        holder[0] = new Rounds(club -> {
            if (made.incrementAndGet() == 1) {
                holder[0].ask(CLUB, Runnable::run);
                holder[0].ask(CLUB, Runnable::run);
                assertThat(made).as("not within the running one").hasValue(1);
            }
        });

        holder[0].ask(CLUB, Runnable::run);

        assertThat(made).hasValue(2);
    }

    @Test
    void refusedRound_canBeAskedForAgain() {
        Executor stopped = task -> {
            throw new RejectedExecutionException();
        };
        var rounds = new Rounds(club -> made.incrementAndGet());
        assertThatThrownBy(() -> rounds.ask(CLUB, stopped)).isInstanceOf(RejectedExecutionException.class);

        rounds.ask(CLUB, Runnable::run);

        assertThat(made).hasValue(1);
    }

    /** Whatever was there when somebody asked is seen by a round, and no two rounds run side by side. */
    @Test
    void everyAsker_isServedByARoundOfItsOwnOrALaterOne() {
        AtomicLong written = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        AtomicInteger atATime = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var rounds = new Rounds(club -> {
            most.accumulateAndGet(atATime.incrementAndGet(), Math::max);
            seen.set(written.get());
            Thread.onSpinWait();
            atATime.decrementAndGet();
        });
        var threads = new ForkJoinPool(8);
        for (int i = 0; i < 20_000; i++) {
            threads.execute(() -> {
                written.incrementAndGet();
                rounds.ask(CLUB, threads);
            });
        }
        assertThat(threads.awaitQuiescence(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();

        assertThat(seen).hasValue(20_000);
        assertThat(most).hasValue(1);
    }
}
