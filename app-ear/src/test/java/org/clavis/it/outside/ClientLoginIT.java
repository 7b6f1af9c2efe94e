package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Http;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.RunningStack;
import org.clavis.it.harness.Tokens;
import org.junit.jupiter.api.Test;

/** Programs that show id and secret of their client instead of a token. */
@Outside
class ClientLoginIT {
    private static final String CLIENT = "kv-bergstrasse-schnittstelle";

    @Test
    void idAndSecret_openWhatTheTokenOpens() {
        Answer me = get("/api/v1/me", CLIENT + ":" + Tokens.PASSWORD).expect(200);
        assertThat(me.json().getAsJsonArray("tenants")).singleElement().satisfies(tenant -> assertThat(
                        tenant.getAsJsonObject().get("alias").getAsString())
                .isEqualTo("kv-bergstrasse"));
    }

    @Test
    void aWrongSecret_isRefusedAndReported() throws SQLException {
        long before = events();
        Answer answer = get("/api/v1/me", CLIENT + ":wrong").expect(401);
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Basic realm=");
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void thePasswordOfAPerson_isNoSecretOfAProgram() {
        get("/api/v1/me", "admin@mv-lindenfeld.example:" + Tokens.PASSWORD).expect(401);
    }

    @Test
    void aProgramOfOneFederation_seesNothingOfItsClubs() {
        get("/api/v1/mv-lindenfeld/members", CLIENT + ":" + Tokens.PASSWORD).expect(404);
    }

    @Test
    void everyAnswer_tellsHowManyRequestsAreLeft() {
        Answer answer = get("/api/v1/me", CLIENT + ":" + Tokens.PASSWORD).expect(200);
        int limit = Integer.parseInt(answer.header("RateLimit-Limit").orElseThrow());
        assertThat(Integer.parseInt(answer.header("RateLimit-Remaining").orElseThrow()))
                .isBetween(0, limit - 1);
        assertThat(Integer.parseInt(answer.header("RateLimit-Reset").orElseThrow()))
                .isBetween(1, 60);
    }

    private static Answer get(String path, String credentials) {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return Http.send(HttpRequest.newBuilder(URI.create(RunningStack.url() + path))
                .header("Authorization", "Basic " + basic)
                .GET());
    }

    private static long events() throws SQLException {
        try (Connection database = RunningStack.superuser();
                ResultSet counted = database.createStatement()
                        .executeQuery("select count(*) from common.security_event where rule = 'client:secret'")) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
