package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The members of the API: a record's way from POST to DELETE, and what is said on the way if something is wrong. */
@Outside
class MembersApiIT {
    private static final String MEMBERS = "/mv-lindenfeld/members";

    private final Rest admin = Rest.as("admin@mv-lindenfeld.example");
    private final Rest kassier = Rest.as("kassier@mv-lindenfeld.example");
    private final Rest dirigent = Rest.as("dirigent@mv-lindenfeld.example");

    private String path = "";
    private Answer created;

    @BeforeEach
    void record() {
        created = admin.post(
                        MEMBERS,
                        json(
                                """
                        {"familyName":"Prüfstein","givenName":"Otto","birthDate":"1990-02-03","joinedOn":"2010-01-01",
                         "addresses":[{"street":"Weg 1","postalCode":"76437","town":"Rastatt"}],
                         "contacts":[{"kind":"EMAIL","value":"otto@example.org"}],
                         "activities":[{"kind":"MUSICIAN","startedOn":"2010-01-01"}],
                         "playing":[{"instrument":"Tuba","main":true}],
                         "qualifications":[{"kind":"D1","examinedOn":"2009-05-09"}]}
                        """))
                .expect(201);
        path = MEMBERS + "/" + created.json().get("id").getAsString();
    }

    @AfterEach
    void remove() {
        admin.delete(path, null);
    }

    @Test
    void newMember_isWhereTheAnswerSays() {
        assertThat(created.header("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(path));
        Answer read = admin.get(path).expect(200);
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag")).contains("\"0\"");
        assertThat(read.json().get("status").getAsString()).isEqualTo("ACTIVE");
    }

    @Test
    void newMember_isListedAtOnce() {
        assertThat(admin.get(MEMBERS + "?q=pruefstein")
                        .expect(200)
                        .json()
                        .get("total")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void sectionsThatAreNotSent_stayAsTheyAre() {
        JsonObject changed = put(admin, "{\"addresses\":[{\"town\":\"Kuppenheim\"}]}", "\"0\"")
                .expect(200)
                .json();
        assertThat(changed.getAsJsonArray("addresses")).hasSize(1);
        assertThat(changed.getAsJsonArray("addresses").toString())
                .contains("Kuppenheim")
                .doesNotContain("Rastatt");
        JsonObject before = created.json();
        Stream.of(
                        "familyName",
                        "birthDate",
                        "joinedOn",
                        "contacts",
                        "activities",
                        "playing",
                        "qualifications",
                        "status")
                .forEach(field -> assertThat(changed.get(field)).isEqualTo(before.get(field)));
    }

    @Test
    void change_needsTheVersionItIsBasedOn() {
        String change = "{\"contacts\":[]}";
        admin.put(path, json(change), null).expect(428);
        assertThat(put(admin, change, "\"0\"").expect(200).header("ETag")).contains("\"1\"");
        put(admin, change, "\"0\"").expect(412);
        put(admin, change, "nonsense").expect(412);
        admin.delete(path, "\"0\"").expect(412);
    }

    @Test
    void changeOfNothing_keepsTheVersion() {
        String same = created.json().get("contacts").toString();
        assertThat(put(admin, "{\"contacts\":" + same + "}", "\"0\"")
                        .expect(200)
                        .header("ETag"))
                .contains("\"0\"");
    }

    @Test
    void ofTwoChangesAtOnce_oneIsRefused() {
        List<CompletableFuture<Integer>> both = Stream.of("Anna", "Anne")
                .map(name -> CompletableFuture.supplyAsync(() -> put(
                                admin,
                                "{\"contacts\":[{\"kind\":\"EMAIL\",\"value\":\"" + name + "@example.org\"}]}",
                                "\"0\"")
                        .status()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void removedMember_isGone() {
        admin.delete(path, "\"0\"").expect(204);
        admin.get(path).expect(404);
        admin.delete(path, null).expect(404);
    }

    @Test
    void whatCannotBeRead_isNamed() {
        Answer answer =
                put(admin, "{\"familiName\":\"x\",\"birthDate\":\"3.2.1990\",\"addresses\":[{\"twon\":1}]}", "\"0\"");
        assertThat(fields(answer.expect(400)))
                .containsExactlyInAnyOrder("familiName", "birthDate", "addresses[0].twon");
        admin.call("POST", MEMBERS, "application/json", "").expect(400);
        admin.call("POST", MEMBERS, "application/json", "{x").expect(400);
        admin.call("POST", MEMBERS, "application/json", "[]").expect(400);
        admin.get(MEMBERS + "/123").expect(404);
        assertThat(fields(
                        admin.get(MEMBERS + "?page=x&sort=shoeSize&ageFrom=-1").expect(400)))
                .containsExactlyInAnyOrder("page", "sort", "ageFrom");
    }

    @Test
    void brokenRules_areNamedAllAtOnce() {
        Answer answer = put(
                admin,
                """
                        {"joinedOn":"1980-01-01","contacts":[{"kind":"EMAIL","value":"otto"},{"value":"0721 1234"}],
                         "addresses":[{"town":"Rastatt","postalCode":"7643"}]}
                        """,
                "\"0\"");
        assertThat(fields(answer.expect(422)))
                .containsExactlyInAnyOrder(
                        "joinedOn", "contacts[0].value", "contacts[1].kind", "addresses[0].postalCode");
        assertThat(answer.body()).contains("Bitte ausfüllen.").doesNotContain("member.rule", "shared.");
        assertThat(admin.get(path).json()).isEqualTo(created.json());
    }

    @Test
    void memberNumber_isGivenOnce() {
        String taken = admin.get(MEMBERS + "?sort=-memberNumber&size=1")
                .items()
                .get(0)
                .getAsJsonObject()
                .get("memberNumber")
                .getAsString();
        Answer answer = put(admin, "{\"familyName\":\"Prüfstein\",\"memberNumber\":\"" + taken + "\"}", "\"0\"");
        assertThat(fields(answer.expect(422))).containsExactly("memberNumber");
    }

    @Test
    void kassier_writesBankAndAddressOnly() {
        String account = "{\"bank\":{\"iban\":\"DE89 3704 0044 0532 0130 00\",\"paymentMethod\":\"DIRECT_DEBIT\"}}";
        JsonObject changed = put(kassier, account, "\"0\"").expect(200).json();
        assertThat(changed.getAsJsonObject("bank").get("iban").getAsString()).isEqualTo("DE89370400440532013000");
        assertThat(admin.get(path).expect(200).json().keySet()).doesNotContain("bank");
        assertThat(put(admin, account, "\"1\"").expect(403).body()).contains("bank:write");
        assertThat(put(kassier, "{\"joinedOn\":\"2011-01-01\"}", "\"1\"")
                        .expect(403)
                        .body())
                .contains("membership:write");
        assertThat(put(kassier, "{\"addresses\":[]}", "\"1\"").expect(403).body())
                .contains("address:delete");
        kassier.delete(path, null).expect(403);
    }

    @Test
    void dirigent_readsNamesContactsAndActivitiesOnly() {
        assertThat(dirigent.get(path).expect(200).json().keySet())
                .contains("familyName", "contacts", "activities")
                .doesNotContain("joinedOn", "formerMemberships", "status", "addresses", "bank");
        put(dirigent, "{\"activities\":[]}", "\"0\"").expect(403);
        dirigent.get(MEMBERS + "?sort=town").expect(403);
        dirigent.get(MEMBERS + "?status=LEFT").expect(403);
    }

    @Test
    void memberOfAnotherTenant_doesNotExist() {
        Rest other = Rest.as("admin@sk-rotbach.example");
        other.get(path).expect(404);
        other.get(path.replace("mv-lindenfeld", "sk-rotbach")).expect(404);
        other.delete(path, "\"0\"").expect(404);
        admin.get(path).expect(200);
    }

    private Answer put(Rest as, String body, String etag) {
        return as.put(path, json(body), etag);
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    private static List<String> fields(Answer problem) {
        assertThat(problem.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return problem.json().getAsJsonArray("errors").asList().stream()
                .map(error -> error.getAsJsonObject().get("field").getAsString())
                .toList();
    }
}
