package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule's way through the API: drafted, corrected, activated, ended. */
@Outside
class HonorRulesApiIT {
    private static final String RULES = "/mv-lindenfeld/honor-rules";
    private static final String CONTENT =
            """
            {"code":"CODE","title":"Vereinsnadel","subject":"PERSON",
             "criterion":{"anyOf":[{"counted":{"kinds":["MUSICIAN"],"offices":[],"membership":false},"years":15,
                                    "ofWhich":[],"scope":"OWN_CLUB"}],
                          "method":"COMPLETED_AT_KEY_DATE","points":[],"gapRule":"SKIP","keyDate":"12-30",
                          "memberAtKeyDate":true},
             "award":{"items":["NEEDLE"],"priceCents":980,"costBearer":"AWARDING_BODY"},
             "filing":{"checkedBy":[]}}
            """;

    private final Rest admin = Rest.as("admin@mv-lindenfeld.example");
    private final String code = "API-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    private String path = "";
    private Answer created;

    @BeforeEach
    void draft() {
        created = admin.post(RULES, json(CONTENT.replace("CODE", code))).expect(201);
        path = RULES + "/" + created.json().get("id").getAsString();
    }

    @AfterEach
    void remove() {
        admin.delete(path, null);
    }

    @Test
    void draft_isWhereTheAnswerSaysAndReadsAsItWasSent() {
        assertThat(created.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(path));
        JsonObject read = admin.get(path).expect(200).json();
        assertThat(read).isEqualTo(created.json());
        assertThat(read.get("state").getAsString()).isEqualTo("DRAFT");
        assertThat(read.get("own").getAsBoolean()).isTrue();
        assertThat(read.get("content")).isEqualTo(json(CONTENT.replace("CODE", code)));
    }

    @Test
    void correction_needsTheVersionItIsBasedOn() {
        JsonElement changed = json(CONTENT.replace("CODE", code).replace("15", "16"));
        admin.put(path, changed, null).expect(428);
        admin.put(path, changed, "\"0\"").expect(200);
        admin.put(path, changed, "\"0\"").expect(412);
    }

    @Test
    void whatCannotBeRead_orContradictsItself_isNamed() {
        String content = CONTENT.replace("CODE", code);
        assertThat(fields(admin.put(path, json(content.replace("\"years\"", "\"jahre\"")), "\"0\"")
                        .expect(400)))
                .containsExactlyInAnyOrder("criterion.anyOf[0].jahre", "criterion.anyOf[0].years");
        assertThat(fields(admin.put(path, json(content.replace("15", "0")), "\"0\"")
                        .expect(422)))
                .containsExactly("criterion.anyOf[0].years");
        admin.call("POST", RULES, "application/json", "{x").expect(400);
    }

    @Test
    void activatedRule_staysAsItIsAndEnds() {
        admin.post(path + "/activation", json("{}")).expect(422);
        JsonObject active = admin.post(path + "/activation", json("{\"validFrom\":\"2020-01-01\"}"))
                .expect(200)
                .json();
        assertThat(active.get("standing").getAsString()).isEqualTo("IN_FORCE");
        admin.put(path, json(CONTENT.replace("CODE", code)), "\"1\"").expect(422);
        admin.delete(path, null).expect(422);
        JsonObject ended = admin.post(path + "/retirement", json("{\"validTo\":\"2020-12-31\"}"))
                .expect(200)
                .json();
        assertThat(ended.get("state").getAsString()).isEqualTo("RETIRED");
        assertThat(ended.get("standing").getAsString()).isEqualTo("ENDED");
    }

    @Test
    void removedDraft_isGone() {
        admin.delete(path, "\"0\"").expect(204);
        admin.get(path).expect(404);
    }

    @Test
    void ruleOfAnotherClub_doesNotExist() {
        Rest other = Rest.as("admin@sk-rotbach.example");
        other.get(path).expect(404);
        other.get(path.replace("mv-lindenfeld", "sk-rotbach")).expect(404);
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    private static List<String> fields(Answer problem) {
        return problem.json().getAsJsonArray("errors").asList().stream()
                .map(error -> error.getAsJsonObject().get("field").getAsString())
                .toList();
    }
}
