package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.Test;

/** A federation's clubs through the API, those of this server and the others. */
@Outside
class ClubsApiIT {
    private static final String CLUBS = "/kv-bergstrasse/clubs";
    private static final String OUTSIDE = "/kv-bergstrasse/outside-organisations";

    private final Rest district = Rest.as("admin@kv-bergstrasse.example");
    private final String number = "t" + Long.toString(System.nanoTime(), 36);

    private List<String> found(String query) {
        return district.get(CLUBS + query).expect(200).items().asList().stream()
                .map(one -> one.getAsJsonObject().get("alias").getAsString())
                .toList();
    }

    private JsonElement organisation(String name) {
        return JsonParser.parseString(
                """
                {"number":"%s","name":"%s","startedOn":"2001-01-01","purposes":["REPORT","FEES"],
                 "contactPerson":"Probe","town":"Eichenau"}
                """
                        .formatted(number, name));
    }

    @Test
    void clubsOfTheServerAndOthers_areOneList() {
        assertThat(found("")).contains("mv-lindenfeld", "sk-rotbach", "kv-bergstrasse.301", "kv-bergstrasse.302");
        assertThat(found("?where=HERE")).contains("mv-lindenfeld").noneMatch(alias -> alias.contains("."));
        assertThat(found("?q=117")).containsExactly("mv-lindenfeld");
        district.get(CLUBS + "?level=VILLAGE").expect(400);
    }

    @Test
    void state_seesClubsByTheirDistrict() {
        JsonObject club = Rest.as("admin@lv-suedwest.example")
                .get("/lv-suedwest/clubs?q=lindenfeld")
                .expect(200)
                .items()
                .get(0)
                .getAsJsonObject();
        assertThat(club.get("via").getAsString()).isEqualTo("kv-bergstrasse");
        assertThat(club.get("distance").getAsInt()).isEqualTo(2);
        assertThat(club.get("number").getAsString()).isEqualTo("117");
    }

    @Test
    void outsideOrganisation_isEnteredCorrectedAndRemoved() {
        JsonObject entered =
                district.post(OUTSIDE, organisation("Bläserklasse")).expect(201).json();
        String path = OUTSIDE + "/" + entered.get("id").getAsString();
        assertThat(entered.get("alias").getAsString()).isEqualTo("kv-bergstrasse." + number);
        assertThat(found("?q=" + number)).containsExactly("kv-bergstrasse." + number);

        district.put(path, organisation("Bläserklassen"), null).expect(428);
        district.put(path, organisation("Bläserklassen"), "\"9\"").expect(412);
        assertThat(district.put(path, organisation("Bläserklassen"), "\"0\"")
                        .expect(200)
                        .json()
                        .get("name")
                        .getAsString())
                .isEqualTo("Bläserklassen");
        assertThat(fields(district.post(OUTSIDE, organisation("Zweite")).expect(422)))
                .containsExactly("number");

        district.delete(path, "\"1\"").expect(204);
        district.get(path).expect(404);
    }

    @Test
    void whatIsMissing_isNamed() {
        assertThat(fields(district.post(OUTSIDE, JsonParser.parseString("{}")).expect(422)))
                .containsExactlyInAnyOrder("number", "name", "startedOn", "purposes");
    }

    private static List<String> fields(Answer problem) {
        return problem.json().getAsJsonArray("errors").asList().stream()
                .map(error -> error.getAsJsonObject().get("field").getAsString())
                .toList();
    }
}
