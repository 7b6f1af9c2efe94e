package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The honors of the API: recorded, corrected, revoked, removed, by those who have the right to. */
@Outside
class HonorsApiIT {
    private static final String CLUB = "/mv-lindenfeld";
    private static final String HONORS = CLUB + "/honors";

    private final Rest officer = Rest.as("ehrungen@mv-lindenfeld.example");
    private final Rest admin = Rest.as("admin@mv-lindenfeld.example");
    private final Rest treasurer = Rest.as("kassier@mv-lindenfeld.example");

    private String member = "";
    private String path = "";
    private Answer created;

    @BeforeEach
    void record() {
        member = admin.post(
                        CLUB + "/members",
                        json(
                                """
                        {"familyName":"Ehrstein","givenName":"Ottilie","birthDate":"1970-02-03","joinedOn":"1984-01-01",
                         "offices":[{"office":"TREASURER","officeLabel":"Schatzmeisterin","electedOn":"1993-12-04",
                                     "startedOn":"1994-01-01","evidence":"CERTIFICATE"}],
                         "reportedYears":[{"year":2019,"kind":"MUSICIAN"}]}
                        """))
                .expect(201)
                .json()
                .get("id")
                .getAsString();
        created = officer.post(HONORS, honor("\"awardedOn\":\"2014-11-08\",\"certificateNumber\":\"17/2014\""))
                .expect(201);
        path = HONORS + "/" + created.json().get("id").getAsString();
    }

    @AfterEach
    void remove() {
        admin.delete(CLUB + "/members/" + member, null);
    }

    @Test
    void office_keepsItsDatesAndEvidenceAndCountsAsWhatItUsuallyIs() {
        String record = admin.get(CLUB + "/members/" + member).expect(200).body();
        assertThat(record)
                .contains("\"office\":\"TREASURER\"", "Schatzmeisterin", "\"evidence\":\"CERTIFICATE\"")
                .contains("\"electedOn\":\"1993-12-04\"", "\"kind\":\"BOARD_EXECUTIVE\"")
                .contains("\"year\":2019");
    }

    @Test
    void newHonor_isWhereTheAnswerSays() {
        Answer read = officer.get(path).expect(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.json().get("state").getAsString()).isEqualTo("GIVEN");
        assertThat(read.json().get("origin").getAsString()).isEqualTo("RECORDED");
        assertThat(officer.get(HONORS + "?member=" + member + "&year=2014&state=GIVEN")
                        .expect(200)
                        .items())
                .hasSize(1);
        assertThat(officer.get(HONORS + "?member=" + member + "&year=2015")
                        .expect(200)
                        .items())
                .isEmpty();
    }

    @Test
    void change_needsTheVersionItIsBasedOn() {
        JsonElement change = honor("\"event\":\"Jahreskonzert\"");
        officer.put(path, change, null).expect(428);
        assertThat(officer.put(path, change, "\"0\"").expect(200).header("ETag"))
                .contains("\"1\"");
        officer.put(path, change, "\"0\"").expect(412);
    }

    @Test
    void brokenRules_areNamed() {
        assertThat(fields(officer.put(path, honor("\"awardedOn\":\"1969-11-08\""), "\"0\"")
                        .expect(422)))
                .contains("awardedOn");
        assertThat(fields(officer.post(HONORS, honor("\"certificateNumber\":\"18/2014\""))
                        .expect(422)))
                .containsExactly("step");
        assertThat(fields(officer.post(HONORS, json("{}")).expect(400))).containsExactly("member");
        assertThat(fields(officer.get(HONORS + "?year=x&state=LOST").expect(400)))
                .containsExactlyInAnyOrder("year", "state");
    }

    @Test
    void revoking_isNoCorrection_andNeedsTheVersion() {
        JsonElement why = json("{\"reason\":\"Verwechslung\"}");
        officer.call("POST", path + "/revocation", "application/json", why.toString())
                .expect(428);
        officer.put(path, honor("\"state\":\"REVOKED\""), "\"0\"").expect(422);
        assertThat(treasurer.get(path).status()).isEqualTo(403);
    }

    @Test
    void whoeverHasNoRightToHonors_seesNone() {
        treasurer.get(HONORS).expect(403);
        treasurer.get(path).expect(403);
        treasurer.post(HONORS, honor("\"event\":\"x\"")).expect(403);
        treasurer.delete(path, "\"0\"").expect(403);
        Rest.as("admin@sk-rotbach.example").get(path).expect(404);
    }

    @Test
    void removedMember_takesItsHonorsAlong() {
        admin.delete(CLUB + "/members/" + member, null).expect(204);
        officer.get(path).expect(404);
    }

    @Test
    void listOfHonors_isTakenOver_once() {
        String list = "Mitgliedsnummer;Ehrung;Jahr;Verband\n;Goldene Trompete;1999;Stadt Mühlberg\n";
        Answer report = officer.call("POST", HONORS + "/import?dryRun=true", "text/csv", list)
                .expect(200);
        assertThat(report.json().getAsJsonObject("counts").get("error").getAsInt())
                .isEqualTo(1);
        String named = "Nachname;Vorname;Ehrung;Jahr;Verband\nEhrstein;Ottilie;Goldene Trompete;1999;Stadt Mühlberg\n";
        assertThat(imported(named, "new")).isEqualTo(1);
        assertThat(imported(named, "unchanged")).isEqualTo(1);
        assertThat(officer.get(HONORS + "?member=" + member + "&year=1999")
                        .expect(200)
                        .items())
                .hasSize(1);
    }

    private int imported(String list, String count) {
        return officer.call("POST", HONORS + "/import", "text/csv", list)
                .expect(200)
                .json()
                .getAsJsonObject("counts")
                .get(count)
                .getAsInt();
    }

    private JsonElement honor(String more) {
        return json("{\"member\":\"" + member + "\",\"awardingBody\":\"BDMV\",\"ruleCode\":\"X-30\",\"step\":30,"
                + "\"title\":\"Ehrennadel in Gold\",\"honorYear\":2014," + more + "}");
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
