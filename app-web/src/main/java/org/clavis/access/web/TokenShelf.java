package org.clavis.access.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that are still good for a while, each under a key that says nothing about the secret it was given for. */
final class TokenShelf {
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final int LARGEST = 1_000;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    TokenShelf() {
        this(Clock.systemUTC());
    }

    TokenShelf(Clock clock) {
        this.clock = clock;
    }

    /** What the identity provider gave, and for how long. */
    record Fresh(String token, Duration lifetime) {}

    private record Kept(String token, Instant end) {}

    /** Asks the identity provider. */
    @FunctionalInterface
    interface Source {
        /** Empty if id and secret do not fit. */
        Optional<Fresh> fetch() throws IOException;
    }

    Optional<String> token(String key, Source source) throws IOException {
        Instant now = clock.instant();
        Kept known = kept.get(key);
        if (known != null && now.isBefore(known.end)) {
            return Optional.of(known.token);
        }
        Optional<Fresh> fresh = source.fetch();
        fresh.ifPresentOrElse(token -> keep(key, token, now), () -> kept.remove(key));
        return fresh.map(Fresh::token);
    }

    private void keep(String key, Fresh fresh, Instant now) {
        kept.values().removeIf(old -> !now.isBefore(old.end));
        if (kept.size() < LARGEST) {
            kept.put(key, new Kept(fresh.token, now.plus(fresh.lifetime).minus(MARGIN)));
        }
    }
}
