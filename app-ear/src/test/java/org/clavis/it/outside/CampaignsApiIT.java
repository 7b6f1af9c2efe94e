package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.UUID;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft of a campaign through the API, and what the desk's API refuses. */
@Outside
class CampaignsApiIT {
    private static final String CAMPAIGNS = "/lv-suedwest/campaigns";
    private static final String MELDUNGEN = "/lv-suedwest/meldungen";
    private static final String TERMS =
            """
            {"year":2031,"keyDate":"2031-01-01","opensOn":"2031-01-01","closesOn":"2031-03-15","reporters":["CLUB"],
             "ageGroups":[6,14,18],"passives":"COUNTS","namesUpTo":"STATE","suppressBelow":3,"lastYearCharged":false,
             "questions":[]}
            """;

    private final Rest state = Rest.as("admin@lv-suedwest.example");

    private String path = "";
    private Answer created;

    @BeforeEach
    void draft() {
        created = state.post(CAMPAIGNS, json(TERMS)).expect(201);
        path = CAMPAIGNS + "/" + created.json().get("id").getAsString();
    }

    @AfterEach
    void remove() {
        state.delete(path, state.get(path).header("ETag").orElse(null));
    }

    @Test
    void draft_readsAsItWasSent_andStandsInTheList() {
        JsonObject read = state.get(path).expect(200).json();
        assertThat(read.get("state").getAsString()).isEqualTo("DRAFT");
        assertThat(read.get("owner").getAsString()).isEqualTo("lv-suedwest");
        assertThat(read.get("terms")).isEqualTo(json(TERMS));
        assertThat(state.get(CAMPAIGNS).expect(200).json().getAsJsonArray("items"))
                .contains(read);
        assertThat(state.get(path + "/progress").expect(200).json().getAsJsonArray("items"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void change_needsTheVersionItIsBasedOn_andTermsThatMakeSense() {
        state.put(path, json(TERMS), null).expect(428);
        state.put(path, json(TERMS.replace("[6,14,18]", "[14,6]")), "\"0\"").expect(422);
        state.put(path, json(TERMS.replace("\"year\"", "\"jahr\"")), "\"0\"").expect(400);
        state.put(path, json(TERMS.replace("[6,14,18]", "[6,18]")), "\"0\"").expect(200);
        state.put(path, json(TERMS), "\"0\"").expect(412);
    }

    @Test
    void clubs_cannotSeeADraft() {
        Rest club = Rest.as("admin@mv-lindenfeld.example");
        club.get(path.replace("lv-suedwest", "mv-lindenfeld")).expect(404);
    }

    @Test
    void theDesk_namesWhatIsWrong() {
        state.get(MELDUNGEN + "?state=GIBTESNICHT").expect(400);
        state.get(MELDUNGEN + "?since=gestern").expect(400);
        state.get(MELDUNGEN + "?size=0").expect(400);
        state.get(MELDUNGEN + "?year=2031").expect(200);
        state.get(MELDUNGEN + "/" + UUID.randomUUID()).expect(404);
        state.call("POST", MELDUNGEN, "application/json", "{\"format\":\"anders\"}")
                .expect(400);
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
