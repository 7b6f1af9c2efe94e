package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.Map;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Http;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.RunningStack;
import org.junit.jupiter.api.Test;

@Outside
class HealthIT {
    @Test
    void server_isAlive() {
        assertThat(checks(Http.get(RunningStack.management() + "/health/live").expect(200)))
                .containsEntry("server", "UP");
    }

    @Test
    void everyPart_answersForItself() {
        RunningStack.realm();
        assertThat(checks(Http.get(RunningStack.management() + "/health/ready").expect(200)))
                .containsEntry("database", "UP")
                .containsEntry("keycloak", "UP")
                .containsEntry("keystore", "UP")
                .containsEntry("migrations", "UP");
    }

    private static Map<String, String> checks(Answer answer) {
        Map<String, String> states = new HashMap<>();
        for (JsonElement check : answer.json().getAsJsonArray("checks")) {
            states.put(
                    check.getAsJsonObject().get("name").getAsString(),
                    check.getAsJsonObject().get("status").getAsString());
        }
        return states;
    }
}
