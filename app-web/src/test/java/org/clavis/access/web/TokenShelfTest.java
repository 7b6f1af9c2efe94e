package org.clavis.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clavis.access.web.TokenShelf.Fresh;
import org.clavis.access.web.TokenShelf.Source;
import org.junit.jupiter.api.Test;

class TokenShelfTest {
    private int asked;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final TokenShelf shelf = new TokenShelf(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });
    private final Source source = () -> Optional.of(new Fresh("token " + ++asked, Duration.ofMinutes(5)));

    @Test
    void aTokenServesAgain_untilShortlyBeforeItEnds() throws IOException {
        assertThat(shelf.token("key", source)).contains("token 1");
        now = now.plusSeconds(279);
        assertThat(shelf.token("key", source)).contains("token 1");
        now = now.plusSeconds(1);
        assertThat(shelf.token("key", source)).contains("token 2");
    }

    @Test
    void anotherSecret_isAskedForByItself() throws IOException {
        shelf.token("key", source);
        assertThat(shelf.token("other key", source)).contains("token 2");
    }

    @Test
    void aRefusalIsNotKept() throws IOException {
        assertThat(shelf.token("key", Optional::empty)).isEmpty();
        assertThat(shelf.token("key", source)).contains("token 1");
    }

    @Test
    void anIdentityProviderThatIsAway_isNoRefusal() {
        assertThatThrownBy(() -> shelf.token("key", () -> {
                    throw new IOException("away");
                }))
                .isInstanceOf(IOException.class);
    }
}
