package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums of the API, of the campaign that the demo has run to its end. */
@Outside
class FiguresApiIT {
    private static final String FIGURES = "/lv-suedwest/figures";

    /** Letters of the demo take their time. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Rest federation = Rest.as("admin@lv-suedwest.example");

    @BeforeEach
    void awaitTheDemo() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (federation.get(FIGURES).status() == 404 && Instant.now().isBefore(end)) {
            Thread.sleep(1_000);
        }
    }

    @Test
    void groups_addUpToTheTotal() {
        for (String by : new String[] {"LEVEL", "DISTRICT", "ORGANISATION"}) {
            JsonObject figures =
                    federation.get(FIGURES + "?by=" + by).expect(200).json();
            int active = 0;
            int organisations = 0;
            for (JsonElement group : figures.getAsJsonArray("groups")) {
                active += active(group.getAsJsonObject());
                organisations += group.getAsJsonObject().get("organisations").getAsInt();
            }
            JsonObject total = figures.getAsJsonObject("total");
            assertThat(active).as(by).isEqualTo(active(total)).isPositive();
            assertThat(organisations)
                    .as(by)
                    .isEqualTo(total.get("organisations").getAsInt());
        }
    }

    @Test
    void figures_nameNobody() {
        assertThat(federation.get(FIGURES).expect(200).body())
                .doesNotContain("familyName", "givenName", "birthDate", "@");
    }

    @Test
    void files_areHandedOut() {
        assertThat(federation.get(FIGURES + "/export?format=csv").expect(200).body())
                .contains("Organisation;", "Summe;");
        federation.get(FIGURES + "/export?format=xlsx").expect(200);
        assertThat(federation.get(FIGURES + "/export?format=pdf").expect(200).body())
                .startsWith("%PDF-");
    }

    @Test
    void wrongParameters_areNamed() {
        assertThat(field(federation.get(FIGURES + "?by=COLOUR"))).isEqualTo("by");
        assertThat(field(federation.get(FIGURES + "?campaign=last"))).isEqualTo("campaign");
        assertThat(field(federation.get(FIGURES + "/export?format=doc"))).isEqualTo("format");
        federation
                .get(FIGURES + "?campaign=00000000-0000-7000-8000-000000000000")
                .expect(404);
    }

    @Test
    void whoMayNotReadMeldungen_isRefused() {
        Rest.as("dirigent@mv-lindenfeld.example").get("/mv-lindenfeld/figures").expect(403);
    }

    private static int active(JsonObject sum) {
        int active = 0;
        for (JsonElement count : sum.getAsJsonArray("counts")) {
            JsonObject one = count.getAsJsonObject();
            active += one.get("table").getAsString().equals("ACTIVE")
                    ? one.get("count").getAsInt()
                    : 0;
        }
        return active;
    }

    private static String field(Answer answer) {
        return answer.expect(400)
                .json()
                .getAsJsonArray("errors")
                .get(0)
                .getAsJsonObject()
                .get("field")
                .getAsString();
    }
}
