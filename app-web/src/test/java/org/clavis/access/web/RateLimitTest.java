package org.clavis.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private Instant now = Instant.parse("2026-11-22T10:00:15Z");
    private final RateLimit limit = new RateLimit(2, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void theRequestAfterTheLastOne_isOneTooMany() {
        assertThat(limit.take("a").remaining()).isEqualTo(1);
        assertThat(limit.take("a").exceeded()).isFalse();
        assertThat(limit.take("a").exceeded()).isTrue();
        assertThat(limit.take("a").exceeded()).isTrue();
    }

    @Test
    void callersAreCountedApart() {
        limit.take("a");
        limit.take("a");
        assertThat(limit.take("b").remaining()).isEqualTo(1);
    }

    @Test
    void theCountBeginsAnewWithTheMinute() {
        limit.take("a");
        limit.take("a");
        assertThat(limit.take("a").reset()).isEqualTo(45);
        now = now.plusSeconds(45);
        assertThat(limit.take("a").remaining()).isEqualTo(1);
    }

    @Test
    void lookingCountsNothing() {
        limit.look("a");
        limit.look("a");
        assertThat(limit.look("a").exhausted()).isFalse();
        limit.take("a");
        limit.take("a");
        assertThat(limit.look("a").exhausted()).isTrue();
    }
}
