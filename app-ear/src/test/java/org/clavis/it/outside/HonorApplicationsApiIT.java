package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an application as programs go it: from a proposal of the club to the desk of its district. */
@Outside
class HonorApplicationsApiIT {
    private static final String CLUB = "/mv-lindenfeld/honor-applications";
    private static final String DISTRICT = "/kv-bergstrasse/honor-applications";
    private static final String AWARDING = "lv-suedwest";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final int year = today.getYear() + 1;
    private final Rest club = Rest.as("admin@mv-lindenfeld.example");
    private final Rest district = Rest.as("admin@kv-bergstrasse.example");
    private final Rest neighbour = Rest.as("admin@sk-rotbach.example");

    private String id = "";
    private String path = "";

    @BeforeEach
    void draft() {
        id = UUID.randomUUID().toString();
        path = CLUB + "/" + id;
        post().expect(201);
    }

    @AfterEach
    void withdraw() {
        club.delete(path, "\"0\"");
    }

    private Answer post() {
        String body =
                """
                {"id":"%s","items":[{"member":"%s","awardingBody":"%s","ruleCode":"%s","step":%s,"year":%s}]}
                """;
        JsonObject due = due();
        JsonObject honor = due.getAsJsonObject("honor");
        return club.post(
                CLUB,
                json(body.formatted(
                        id,
                        due.getAsJsonObject("member").get("id").getAsString(),
                        AWARDING,
                        honor.get("code").getAsString(),
                        honor.get("step"),
                        year)));
    }

    private JsonObject due() {
        return StreamSupport.stream(
                        club.get("/mv-lindenfeld/honors/proposals?size=500&year=" + year)
                                .expect(200)
                                .items()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(one ->
                        List.of("DUE", "OVERDUE").contains(one.get("outcome").getAsString()))
                .filter(one -> one.getAsJsonObject("honor")
                        .get("awardingBody")
                        .getAsString()
                        .equals(AWARDING))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftSentTwice_isThereOnce() {
        Answer again = post().expect(201);
        assertThat(again.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(path));
        assertThat(again.json().getAsJsonArray("items")).hasSize(1);
        assertThat(club.get(CLUB + "?state=DRAFT").expect(200).items().toString())
                .contains(id);
    }

    @Test
    void whatIsMissing_isNamed_andNothingIsSent() {
        club.call("POST", path + "/submission", "application/json", "").expect(428);
        Answer refused = submit(version()).expect(422);
        assertThat(refused.body()).contains("eventOn", "costBearer");
        assertThat(state()).isEqualTo("DRAFT");
        club.put(path, json("{\"eventOm\":\"2030-01-01\"}"), version()).expect(400);
        club.get(CLUB + "?state=NONSENSE").expect(400);
    }

    @Test
    void aLateApplication_needsAReason() {
        LocalDate tomorrow = today.plusDays(2);
        edit(tomorrow, "").expect(200);
        Answer late = submit(version()).expect(422);
        assertThat(late.body()).contains("lateReason");
    }

    @Test
    void aSubmittedApplication_isOnTheDistrictsDesk_andNobodyElses() throws Exception {
        edit(today.plusWeeks(30), ",\"wish\":\"Bitte der Präsident\"").expect(200);
        submit(version()).expect(200);
        assertThat(state()).isEqualTo("UNDER_WAY");
        String item = await(DISTRICT);
        district.post(
                        DISTRICT + "/" + id + "/decisions",
                        json("{\"decisions\":[{\"item\":\"" + item + "\",\"verdict\":\"APPROVE\"}]}"))
                .expect(422);
        district.post(
                        DISTRICT + "/" + id + "/decisions",
                        json("{\"decisions\":[{\"item\":\"" + item + "\",\"verdict\":\"CHECK\"}]}"))
                .expect(200);
        district.post(DISTRICT + "/" + id + "/comments", json("{\"text\":\"Ist unterwegs.\"}"))
                .expect(200);
        neighbour.get("/sk-rotbach/honor-applications/" + id).expect(404);
        neighbour.get(path).expect(404);
    }

    private String await(String tenant) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Optional<String> item = StreamSupport.stream(
                            district.get(tenant + "/inbox?size=500")
                                    .expect(200)
                                    .items()
                                    .spliterator(),
                            false)
                    .map(JsonElement::getAsJsonObject)
                    .filter(one -> one.get("application").getAsString().equals(id))
                    .map(one -> one.get("id").getAsString())
                    .findFirst();
            if (item.isPresent()) {
                return item.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the application did not arrive");
    }

    private Answer edit(LocalDate eventOn, String more) {
        return club.put(
                path,
                json("{\"eventOn\":\"" + eventOn + "\",\"eventName\":\"Jahreskonzert\",\"costBearer\":\"APPLICANT\""
                        + more + "}"),
                version());
    }

    private Answer submit(String version) {
        return club.post(path + "/submission", json("{}"), version);
    }

    private String version() {
        return club.get(path).expect(200).header("ETag").orElseThrow();
    }

    private String state() {
        return club.get(path).expect(200).json().get("state").getAsString();
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
