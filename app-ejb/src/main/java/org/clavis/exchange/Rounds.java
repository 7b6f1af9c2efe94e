package org.clavis.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Rounds that somebody makes for an organisation: one at a time. Whoever asks while one is under way gets another one
 * after it, for it may have passed already what the asker has in mind; the round after serves all who asked meanwhile.
 */
final class Rounds {
    private final Map<UUID, Boolean> askedAgain = new ConcurrentHashMap<>();
    private final Consumer<UUID> round;

    /** @param round what is done; it throws nothing */
    Rounds(Consumer<UUID> round) {
        this.round = round;
    }

    /** Has a round made for the organisation, by the executor, that begins after this call. */
    void ask(UUID organisation, Executor executor) {
        boolean first = askedAgain.put(organisation, true) == null;
        if (first) {
            try {
                executor.execute(() -> run(organisation));
            } catch (RejectedExecutionException stopping) {
                askedAgain.remove(organisation);
                throw stopping;
            }
        }
    }

    private void run(UUID organisation) {
        boolean again = true;
        while (again) {
            askedAgain.replace(organisation, false);
            try {
                round.accept(organisation);
            } finally {
                again = !askedAgain.remove(organisation, false);
            }
        }
    }
}
