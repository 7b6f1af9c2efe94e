package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An affiliation's way through the API: proposed by the club, seen by the federation, taken back. */
@Outside
class AffiliationsApiIT {
    private static final String OURS = "/sk-rotbach/affiliations";
    private static final String THEIRS = "/lv-suedwest/affiliations";
    private static final JsonElement NOTHING = JsonParser.parseString("{}");
    private static final String PROPOSAL =
            """
            {"organisation":"lv-suedwest","upward":true,"validFrom":"2026-01-01","purposes":["FEES"],"memberNumber":"7"}
            """;

    private final Rest club = Rest.as("admin@sk-rotbach.example");
    private final Rest state = Rest.as("admin@lv-suedwest.example");

    private JsonObject proposed = new JsonObject();
    private String id = "";

    @BeforeEach
    void propose() {
        Answer answer = club.post(OURS, JsonParser.parseString(PROPOSAL)).expect(201);
        proposed = answer.json();
        id = proposed.get("id").getAsString();
        assertThat(answer.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(OURS + "/" + id));
    }

    @AfterEach
    void withdraw() {
        club.post(OURS + "/" + id + "/refusal", NOTHING, version());
    }

    private String version() {
        return '"' + club.get(OURS + "/" + id).expect(200).json().get("version").getAsString() + '"';
    }

    @Test
    void proposal_readsAsItWasSent_andIsForTheOtherSideToDecide() {
        assertThat(club.get(OURS + "/" + id).expect(200).json()).isEqualTo(proposed);
        assertThat(proposed.get("state").getAsString()).isEqualTo("PROPOSED");
        assertThat(proposed.get("memberNumber").getAsString()).isEqualTo("7");
        JsonObject seen = state.get(THEIRS + "/" + id).expect(200).json();
        assertThat(seen.get("mine").getAsBoolean()).isFalse();
        assertThat(seen.get("upward").getAsBoolean()).isFalse();
        assertThat(seen.get("organisation").getAsString()).isEqualTo("sk-rotbach");
    }

    @Test
    void decision_needsTheVersionItIsBasedOn_andIsNotTheProposersOwn() {
        state.post(THEIRS + "/" + id + "/confirmation", NOTHING).expect(428);
        state.post(THEIRS + "/" + id + "/confirmation", NOTHING, "\"77\"").expect(412);
        club.post(OURS + "/" + id + "/confirmation", NOTHING, version()).expect(422);
    }

    @Test
    void secondProposalOfTheSame_isRefused() {
        assertThat(fields(club.post(OURS, JsonParser.parseString(PROPOSAL)).expect(422)))
                .containsExactly("parent");
    }

    @Test
    void whatIsMissing_isNamed() {
        assertThat(fields(club.post(OURS, NOTHING).expect(400))).containsExactly("organisation", "validFrom");
        assertThat(fields(club.put(OURS + "/" + id, NOTHING, version()).expect(422)))
                .containsExactly("purposes");
    }

    @Test
    void affiliationOfTheDemo_stands() {
        JsonObject district = club.get(OURS).expect(200).json().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("organisation").getAsString().equals("kv-bergstrasse"))
                .findFirst()
                .orElseThrow();
        assertThat(district.get("state").getAsString()).isEqualTo("CONFIRMED");
        assertThat(district.get("memberNumber").getAsString()).isEqualTo("208");
        assertThat(district.get("main").getAsBoolean()).isTrue();
    }

    @Test
    void strangersId_isUnknown() {
        Rest.as("admin@mv-lindenfeld.example")
                .get("/mv-lindenfeld/affiliations/" + id)
                .expect(404);
    }

    private static List<String> fields(Answer problem) {
        return problem.json().getAsJsonArray("errors").asList().stream()
                .map(error -> error.getAsJsonObject().get("field").getAsString())
                .toList();
    }
}
