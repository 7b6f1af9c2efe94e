package org.clavis.access.web;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many a minute for each caller, counted anew every minute. Each server of a cluster counts for itself. */
final class RateLimit {
    private static final long MINUTE = 60;

    private final int limit;
    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private volatile long swept;

    RateLimit(int limit) {
        this(limit, Clock.systemUTC());
    }

    RateLimit(int limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    private record Window(long minute, int taken) {}

    /**
     * Where a caller stands.
     *
     * @param remaining how many more there may be in this minute; -1 once there was one too many
     * @param reset seconds until the count begins anew
     */
    record Standing(int limit, int remaining, int reset) {
        boolean exhausted() {
            return remaining <= 0;
        }

        boolean exceeded() {
            return remaining < 0;
        }
    }

    /** Counts one. */
    Standing take(String caller) {
        long now = clock.instant().getEpochSecond();
        sweep(now / MINUTE);
        Window window = windows.merge(
                caller,
                new Window(now / MINUTE, 1),
                (old, first) ->
                        old.minute == first.minute ? new Window(old.minute, Math.min(old.taken, limit) + 1) : first);
        return standing(window.taken, now);
    }

    /** Counts nothing. */
    Standing look(String caller) {
        long now = clock.instant().getEpochSecond();
        Window window = windows.get(caller);
        return standing(window != null && window.minute == now / MINUTE ? window.taken : 0, now);
    }

    private Standing standing(int taken, long now) {
        return new Standing(limit, limit - taken, (int) (MINUTE - now % MINUTE));
    }

    /** Forgets callers of former minutes, once a minute. */
    private void sweep(long minute) {
        if (swept != minute) {
            swept = minute;
            windows.values().removeIf(window -> window.minute != minute);
        }
    }
}
