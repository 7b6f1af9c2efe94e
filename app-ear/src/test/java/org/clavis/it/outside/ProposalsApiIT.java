package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.Test;

/** Proposals, forecast and set-up run of the API. */
@Outside
class ProposalsApiIT {
    private static final String HONORS = "/mv-lindenfeld/honors";

    private final Rest honors = Rest.as("ehrungen@mv-lindenfeld.example");
    private final Rest kassier = Rest.as("kassier@mv-lindenfeld.example");

    @Test
    void proposals_comeWithNumbersThatAddUp() {
        Answer answer = honors.get(HONORS + "/proposals?year=2027&size=500").expect(200);
        assertThat(answer.json().get("year").getAsInt()).isEqualTo(2027);
        assertThat(answer.items()).isNotEmpty();
        for (JsonElement item : answer.items()) {
            JsonObject proposal = item.getAsJsonObject();
            assertThat(proposal.get("outcome").getAsString()).isIn("DUE", "OVERDUE");
            assertThat(proposal.get("missing").getAsInt()).isZero();
            JsonObject arithmetic = proposal.getAsJsonObject("arithmetic");
            assertThat(arithmetic.get("text").getAsString())
                    .contains(arithmetic.get("years").getAsString());
            assertThat(proposal.get("explanation").getAsString()).isNotBlank();
        }
    }

    @Test
    void reasons_areAnswered_forThoseWhoAreNotDue() {
        Answer answer = honors.get(HONORS + "/proposals?year=2027&outcome=NOT_DUE&size=5")
                .expect(200);
        assertThat(answer.items()).hasSize(5);
        assertThat(answer.json().get("total").getAsInt()).isGreaterThan(5);
        assertThat(answer.items()).allSatisfy(item -> assertThat(
                        item.getAsJsonObject().get("outcome").getAsString())
                .isNotIn("DUE", "OVERDUE"));
    }

    @Test
    void wrongParameters_areNamed() {
        Answer answer = honors.get(HONORS + "/proposals?year=zwanzig&outcome=PERHAPS&page=-1");
        assertThat(answer.expect(400).json().getAsJsonArray("errors"))
                .extracting(error -> error.getAsJsonObject().get("field").getAsString())
                .containsExactlyInAnyOrder("year", "outcome", "page");
    }

    @Test
    void forecast_looksTenYearsAhead_andItsSumsAddUp() {
        JsonObject forecast =
                honors.get(HONORS + "/forecast?from=2027").expect(200).json();
        assertThat(forecast.getAsJsonArray("years")).hasSize(10);
        int sum = 0;
        for (JsonElement year : forecast.getAsJsonArray("years")) {
            sum += year.getAsJsonObject().get("count").getAsInt();
        }
        assertThat(forecast.get("count").getAsInt()).isEqualTo(sum).isPositive();
    }

    /** Founded in 1966, and the state federation honors clubs of 75 years. */
    @Test
    void anniversariesOfTheClub_areCountedFromItsFounding() {
        JsonElement first = honors.get(HONORS + "/anniversaries?from=2041")
                .expect(200)
                .items()
                .get(0);
        assertThat(first.getAsJsonObject().get("year").getAsInt()).isEqualTo(2041);
        assertThat(first.getAsJsonObject().get("years").getAsInt()).isEqualTo(75);
        assertThat(first.getAsJsonObject().get("code").getAsString()).isEqualTo("BDMV-V-75");
    }

    @Test
    void dryRun_recordsNothing() {
        String path = HONORS + "/setup?year=2027&dryRun=true";
        JsonObject first = honors.post(path, JsonNull.INSTANCE).expect(200).json();
        assertThat(first.get("written").getAsBoolean()).isFalse();
        assertThat(honors.post(path, JsonNull.INSTANCE).json()).isEqualTo(first);
    }

    @Test
    void whoMayNotReadHonors_isRefused() {
        kassier.get(HONORS + "/proposals").expect(403);
        kassier.get(HONORS + "/forecast").expect(403);
        kassier.post(HONORS + "/setup?dryRun=true", JsonNull.INSTANCE).expect(403);
    }
}
