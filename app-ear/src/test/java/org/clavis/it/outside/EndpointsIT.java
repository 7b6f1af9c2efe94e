package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint the API describes, asked by those it must not answer. */
@Outside
class EndpointsIT {
    private static final String ADMIN = "admin@mv-lindenfeld.example";
    private static final String NEIGHBOUR = "admin@sk-rotbach.example";
    private static final String OWN = "mv-lindenfeld";
    private static final String FOREIGN = "sk-rotbach";

    @TestFactory
    List<DynamicTest> withoutToken_everyEndpointAnswers401() {
        return Endpoint.all().stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> endpoint.call(
                                Rest.anonymous(), OWN, UUID.randomUUID().toString())
                        .expect(401)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aTokenOfOneClub_opensNothingOfAnother() {
        String theirs = anyMember(NEIGHBOUR, FOREIGN);
        return Endpoint.all().stream()
                .filter(Endpoint::isOfTenant)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    Answer answer = endpoint.call(Rest.as(ADMIN), FOREIGN, theirs);
                    assertThat(answer.status()).as(answer.body()).isIn(403, 404);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> anIdOfAnotherClub_isUnknownHere() {
        String theirs = anyMember(NEIGHBOUR, FOREIGN);
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.path().contains("{id}"))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    Answer answer = endpoint.call(Rest.as(ADMIN), OWN, theirs);
                    assertThat(answer.status()).as(answer.body()).isIn(400, 404, 428);
                    assertThat(answer.body()).doesNotContain("familyName");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> anOperator_seesNobodysData() {
        return Endpoint.all().stream()
                .filter(Endpoint::isOfTenant)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    Answer answer = endpoint.call(Rest.as("operator@clavis.example"), OWN, anyMember(ADMIN, OWN));
                    assertThat(answer.status()).as(answer.body()).isIn(403, 404);
                }))
                .toList();
    }

    @Test
    void theDescription_knowsTheEndpointsThatMatter() {
        assertThat(Endpoint.all())
                .extracting(Endpoint::toString)
                .containsAll(Set.of(
                        "GET /me",
                        "GET /{tenant}/members",
                        "POST /{tenant}/members",
                        "GET /{tenant}/members/{id}",
                        "PUT /{tenant}/members/{id}",
                        "DELETE /{tenant}/members/{id}",
                        "POST /{tenant}/members/import",
                        "GET /{tenant}/members/export",
                        "GET /{tenant}/honors",
                        "POST /{tenant}/honors",
                        "PUT /{tenant}/honors/{id}",
                        "DELETE /{tenant}/honors/{id}",
                        "POST /{tenant}/honors/{id}/revocation",
                        "POST /{tenant}/honors/import",
                        "GET /{tenant}/honors/export",
                        "GET /{tenant}/audit"));
    }

    private static String anyMember(String login, String tenant) {
        return Rest.as(login)
                .get("/" + tenant + "/members?size=1")
                .expect(200)
                .items()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }
}
