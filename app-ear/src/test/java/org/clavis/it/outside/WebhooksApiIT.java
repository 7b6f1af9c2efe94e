package org.clavis.it.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.clavis.it.harness.Answer;
import org.clavis.it.harness.Outside;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interfaces of a federation through the API: the feed, and programs that are told. */
@Outside
class WebhooksApiIT {
    private static final String WEBHOOKS = "/kv-bergstrasse/webhooks";
    private static final String CHANGES = "/kv-bergstrasse/changes";

    private final Rest admin = Rest.as("admin@kv-bergstrasse.example");
    private final List<String> received = new CopyOnWriteArrayList<>();

    private HttpServer program;
    private int answer = 204;
    private String path = "";
    private Answer created;

    @BeforeEach
    void record() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Clavis-Signature"));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
        created = admin.post(
                        WEBHOOKS,
                        json(body("http://127.0.0.1:" + program.getAddress().getPort() + "/hook")))
                .expect(201);
        path = WEBHOOKS + "/" + created.json().get("id").getAsString();
    }

    @AfterEach
    void remove() {
        admin.delete(path, null);
        program.stop(0);
    }

    @Test
    void secret_isToldOnce() {
        assertThat(created.json().get("secret").getAsString()).hasSizeGreaterThan(40);
        assertThat(admin.get(path).expect(200).json().has("secret")).isFalse();
        assertThat(admin.get(WEBHOOKS).expect(200).body()).doesNotContain("secret");
        String renewed = admin.post(path + "/secret", json("{}"))
                .expect(200)
                .json()
                .get("secret")
                .getAsString();
        assertThat(renewed).isNotEqualTo(created.json().get("secret").getAsString());
        assertThat(admin.get("/kv-bergstrasse/audit?size=20").expect(200).body())
                .doesNotContain(renewed);
    }

    @Test
    void trial_reachesTheProgram_andSaysWhatItAnswered() {
        JsonObject trial = admin.post(path + "/trial", json("{}")).expect(200).json();
        assertThat(trial.get("delivered").getAsBoolean()).isTrue();
        assertThat(received).singleElement().asString().startsWith("/hook sha256=");
        answer = 302;
        trial = admin.post(path + "/trial", json("{}")).expect(200).json();
        assertThat(trial.get("delivered").getAsBoolean()).isFalse();
        assertThat(trial.get("status").getAsInt()).isEqualTo(302);
        assertThat(received).as("no redirect is followed").hasSize(2);
    }

    @Test
    void addressThatIsNotAllowed_isNamed() {
        assertThat(admin.put(path, json(body("https://169.254.169.254/latest")), "\"0\"")
                        .expect(422)
                        .body())
                .contains("\"url\"");
        admin.put(path, json("{\"name\":\"x\",\"url\":\"http://127.0.0.1:1\",\"kinds\":[\"NONSENSE\"]}"), "\"0\"")
                .expect(400);
    }

    @Test
    void pausedProgram_isResumed() {
        assertThat(admin.post(path + "/pause", json("{}"))
                        .expect(200)
                        .json()
                        .get("state")
                        .getAsString())
                .isEqualTo("PAUSED");
        admin.post(path + "/pause", json("{}")).expect(422);
        assertThat(admin.post(path + "/resume", json("{}"))
                        .expect(200)
                        .json()
                        .get("state")
                        .getAsString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void feed_isReadFromACursorOn() {
        JsonObject all = admin.get(CHANGES + "?size=500").expect(200).json();
        JsonObject none = admin.get(CHANGES + "?since=" + all.get("next").getAsString())
                .expect(200)
                .json();
        assertThat(none.getAsJsonArray("items")).isEmpty();
        assertThat(none.get("next")).isEqualTo(all.get("next"));
        admin.get(CHANGES + "?since=gestern").expect(400);
        Rest.as("dirigent@mv-lindenfeld.example").get("/mv-lindenfeld/changes").expect(403);
    }

    private static String body(String url) {
        return "{\"name\":\"Mitgliederverwaltung\",\"url\":\"" + url + "\",\"kinds\":[\"MELDUNG_RECEIVED\"]}";
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
