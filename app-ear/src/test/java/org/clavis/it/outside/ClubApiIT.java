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

/** The organisation's own record through the API, section by section. */
@Outside
class ClubApiIT {
    private static final String CLUB = "/sk-rotbach/club";

    private final Rest admin = Rest.as("admin@sk-rotbach.example");

    @Test
    void record_hasTheSectionsOfTheCallersRegisters() {
        JsonObject all = admin.get(CLUB).expect(200).json();
        assertThat(all.keySet()).contains("address", "legal", "bank");
        assertThat(all.getAsJsonObject("legal").get("foundedOn").getAsString()).isEqualTo("1978-01-01");
        JsonObject seen = Rest.as("ehrungen@mv-lindenfeld.example")
                .get("/mv-lindenfeld/club")
                .expect(200)
                .json();
        assertThat(seen.keySet()).contains("address", "legal").doesNotContain("bank");
    }

    @Test
    void sectionOfARegisterThatMayNotBeRead_isRefused() {
        Rest officer = Rest.as("ehrungen@mv-lindenfeld.example");
        officer.get("/mv-lindenfeld/club/bank").expect(403);
        officer.put("/mv-lindenfeld/club/address", json("{\"name\":\"Anders\"}"), "\"0\"")
                .expect(403);
    }

    @Test
    void section_isReplacedAsAWhole_fromTheVersionItWasReadAt() {
        Answer before = admin.get(CLUB + "/legal").expect(200);
        String tag = before.header("ETag").orElseThrow();
        JsonObject changed = before.json().deepCopy();
        changed.addProperty("taxOffice", "Finanzamt Probe");
        admin.put(CLUB + "/legal", changed, null).expect(428);
        Answer after = admin.put(CLUB + "/legal", changed, tag).expect(200);
        assertThat(after.json().get("taxOffice").getAsString()).isEqualTo("Finanzamt Probe");
        admin.put(CLUB + "/legal", before.json(), tag).expect(412);
        JsonObject restored = admin.put(
                        CLUB + "/legal", before.json(), after.header("ETag").orElseThrow())
                .expect(200)
                .json();
        assertThat(restored.get("taxOffice")).isEqualTo(before.json().get("taxOffice"));
    }

    @Test
    void whatIsWrong_isNamedByItsField() {
        String tag = admin.get(CLUB + "/bank").expect(200).header("ETag").orElseThrow();
        assertThat(fields(admin.put(CLUB + "/bank", json("{\"iban\":\"DE00\",\"bic\":\"X\"}"), tag)
                        .expect(422)))
                .containsExactlyInAnyOrder("iban", "bic");
        assertThat(fields(admin.put(CLUB + "/bank", json("{\"kontonummer\":\"1\"}"), tag)
                        .expect(400)))
                .containsExactly("kontonummer");
    }

    @Test
    void ensemble_isRecordedCorrectedAndRemoved() {
        Answer created = admin.post("/sk-rotbach/ensembles", json("{\"name\":\"Probenband\",\"kind\":\"BIG_BAND\"}"))
                .expect(201);
        String path = "/sk-rotbach/ensembles/" + created.json().get("id").getAsString();
        assertThat(created.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(path));
        assertThat(admin.get("/sk-rotbach/ensembles").expect(200).items()).contains(created.json());
        assertThat(fields(admin.put(path, json("{\"name\":\"\"}"), "\"0\"").expect(422)))
                .containsExactlyInAnyOrder("name", "kind");
        admin.put(path, json("{\"name\":\"Band\",\"kind\":\"BIG_BAND\",\"conductor\":\"Karla Beispiel\"}"), "\"0\"")
                .expect(200);
        admin.delete(path, "\"0\"").expect(412);
        admin.delete(path, "\"1\"").expect(204);
        admin.get(path).expect(404);
    }

    @Test
    void cooperation_isOfOneClubAlone() {
        Answer created = admin.post(
                        "/sk-rotbach/cooperations",
                        json("{\"partner\":\"Grundschule Probe\",\"kind\":\"PRIMARY_SCHOOL\"}"))
                .expect(201);
        String path = "/sk-rotbach/cooperations/" + created.json().get("id").getAsString();
        Rest neighbour = Rest.as("admin@mv-lindenfeld.example");
        neighbour.get(path).expect(404);
        neighbour.get(path.replace("sk-rotbach", "mv-lindenfeld")).expect(404);
        admin.delete(path, null).expect(204);
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
