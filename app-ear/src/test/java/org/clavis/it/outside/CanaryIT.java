package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.clavis.it.harness.RunningStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Plants a member that exists nowhere else and looks for it as somebody who owns the machine's disk: in every table, in
 * all files of the database with its log, in the logs and temporary files of all servers.
 */
@Outside
class CanaryIT {
    private static final String CLUB = "/mv-lindenfeld/members";
    private static final String GIVEN = "Yxalanthe";
    private static final String FAMILY = "Quorzbichler";
    private static final String BORN = "1923-11-07";
    private static final String IBAN = "DE09999999990471104711";
    private static final String CONTROL = "Nichtversiegelt4711";

    private static final List<String> SECRETS = List.of(GIVEN, FAMILY, BORN, "07.11.1923", IBAN, "Xylophonplatz");

    @BeforeAll
    static void plant() throws Exception {
        Rest secretary = Rest.as("schriftfuehrer@mv-lindenfeld.example");
        String id = secretary
                .post(
                        CLUB,
                        json(
                                """
                        {"givenName":"%s","familyName":"%s","birthDate":"%s","joinedOn":"1950-01-01",
                         "addresses":[{"street":"Xylophonplatz 3","postalCode":"64668","town":"Lindenfeld"}]}"""
                                        .formatted(GIVEN, FAMILY, BORN)))
                .expect(201)
                .json()
                .get("id")
                .getAsString();
        Rest treasurer = Rest.as("kassier@mv-lindenfeld.example");
        String etag = treasurer.get(CLUB + "/" + id).expect(200).header("ETag").orElseThrow();
        treasurer
                .put(
                        CLUB + "/" + id,
                        json("{\"bank\":{\"iban\":\"" + IBAN + "\",\"paymentMethod\":\"TRANSFER\"}}"),
                        etag)
                .expect(200);
        secretary.get(CLUB + "?q=" + FAMILY).expect(200);
        secretary.get(CLUB + "/export?format=csv").expect(200);
        try (Connection database = RunningStack.superuser();
                Statement sql = database.createStatement()) {
            sql.execute("create table public.canary (content text)");
            sql.execute("insert into public.canary values ('" + CONTROL + "')");
            sql.execute("checkpoint");
        }
    }

    @Test
    void theMemberIsThere() {
        assertThat(Rest.as("kassier@mv-lindenfeld.example")
                        .get(CLUB + "?q=" + FAMILY)
                        .items())
                .hasSize(1);
    }

    @Test
    void noTable_holdsIt() throws Exception {
        try (var database = RunningStack.superuser()) {
            assertThat(Traces.inTables(database, SECRETS)).isEmpty();
            assertThat(Traces.inTables(database, List.of(CONTROL)))
                    .as("the search itself")
                    .isNotEmpty();
        }
    }

    @Test
    void noFileOfTheServers_holdsIt() throws Exception {
        assertThat(Traces.inFiles(RunningStack.folder().home(), SECRETS)).isEmpty();
        assertThat(Traces.inFiles(RunningStack.folder().home(), List.of(CONTROL)))
                .as("the search itself, in tables and in the log of the database")
                .anyMatch(file -> file.contains("/base/"))
                .anyMatch(file -> file.contains("/pg_wal/"));
    }

    private static JsonObject json(String text) {
        return com.google.gson.JsonParser.parseString(text).getAsJsonObject();
    }
}
