package org.clavis.it.inside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.clavis.context.CallContext;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;

/** Takes in the letters of the tests as a feature would, or refuses to. */
@ApplicationScoped
public class Pigeonhole {
    static final String KIND = "test.note";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Queue<Received> all = new ConcurrentLinkedQueue<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** A letter, and in whose name it was handed over. */
    record Received(Letter letter, UUID tenant, String actor) {}

    void arrived(@Observes LetterArrived arrival) {
        Letter letter = arrival.letter();
        if (!letter.kind().equals(KIND)) {
            return;
        }
        if (refused.contains(letter.content())) {
            throw new IllegalStateException("refused on purpose");
        }
        CallContext call = CallContext.current();
        all.add(new Received(letter, call.tenant().id(), call.actor().id()));
    }

    /** Letters of this content cannot be taken in until they are {@link #welcome}. */
    void refuse(String content) {
        refused.add(content);
    }

    void welcome(String content) {
        refused.remove(content);
    }

    List<Received> of(UUID letter) {
        return all.stream()
                .filter(received -> received.letter().id().equals(letter))
                .toList();
    }

    /** In the order they came in. */
    List<UUID> at(UUID tenant) {
        return all.stream()
                .filter(received -> received.tenant().equals(tenant))
                .map(received -> received.letter().id())
                .toList();
    }

    Received await(UUID letter) throws Exception {
        awaitThat("letter " + letter, () -> !of(letter).isEmpty());
        return of(letter).get(0);
    }

    static void awaitThat(String what, Callable<Boolean> happened) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happened.call()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(20);
        }
    }
}
