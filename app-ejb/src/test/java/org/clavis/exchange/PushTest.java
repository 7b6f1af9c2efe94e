package org.clavis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a program that really listens. */
class PushTest {
    private static final String SECRET = "geheim";
    private static final String BODY = "{\"changes\":[]}";

    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private HttpServer program;
    private int answer = 204;
    private String address = "";

    @BeforeEach
    void listen() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(Map.of(
                    "method", exchange.getRequestMethod(),
                    "path", exchange.getRequestURI().getPath(),
                    "type", headers.getFirst("Content-Type"),
                    "timestamp", headers.getFirst("Clavis-Timestamp"),
                    "signature", headers.getFirst("Clavis-Signature")));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
        address = "http://127.0.0.1:" + program.getAddress().getPort() + "/hook";
    }

    @AfterEach
    void stop() {
        program.stop(0);
    }

    @Test
    void message_isSignedSoThatTheProgramCanCheckIt() throws Exception {
        assertThat(push("http://127.0.0.1:*").post(address, SECRET, BODY).isDelivered())
                .isTrue();
        Map<String, String> request = received.get(0);
        assertThat(request).containsEntry("method", "POST").containsEntry("type", "application/json");
        assertThat(bodies).containsExactly(BODY);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = Objects.requireNonNull(request.get("timestamp")) + '.' + bodies.get(0);
        String code = HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        assertThat(request).containsEntry("signature", "sha256=" + code);
    }

    @Test
    void redirect_isNotFollowed() {
        answer = 302;
        PushAnswer moved = push("http://127.0.0.1:*").post(address, SECRET, BODY);
        assertThat(moved.isDelivered()).isFalse();
        assertThat(moved.status()).isEqualTo(302);
        assertThat(received).extracting(request -> request.get("path")).containsExactly("/hook");
    }

    @Test
    void addressThatIsNotListed_isNeverCalled() {
        assertThat(push("https://127.0.0.1:*,http://127.0.0.1:1").post(address, SECRET, BODY))
                .isEqualTo(new PushAnswer(PushAnswer.NOT_ALLOWED));
        assertThat(received).isEmpty();
    }

    @Test
    void failure_isToldByItsStatus() {
        answer = 500;
        assertThat(push("http://127.0.0.1:*").post(address, SECRET, BODY)).isEqualTo(new PushAnswer(500));
        answer = 410;
        assertThat(push("http://127.0.0.1:*").post(address, SECRET, BODY).isGone())
                .isTrue();
    }

    @Test
    void programThatDoesNotListen_givesNoAnswer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(push("http://127.0.0.1:*").post("http://127.0.0.1:" + free + "/hook", SECRET, BODY))
                .isEqualTo(new PushAnswer(PushAnswer.NO_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.verband.example/clavis?x=1",
                "https://hooks.verband.example:8443/clavis",
                "http://10.0.0.7:81"
            })
    void listedOrigin_isAllowed(String listed) {
        assertThat(push(" https://hooks.verband.example, https://hooks.verband.example:8443 ,http://10.0.0.7:*")
                        .isAllowed(listed))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.verband.example/clavis",
                "https://hooks.verband.example:444/clavis",
                "https://hooks.verband.example.evil.example/",
                "https://user@hooks.verband.example/",
                "https://hooks.verband.example@evil.example/",
                "https://hooks.verband.example/#x",
                "https://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "hooks.verband.example",
                "https:///clavis",
                "nicht einmal eine Adresse"
            })
    void everythingElse_isNot(String other) {
        assertThat(push("https://hooks.verband.example").isAllowed(other)).isFalse();
    }

    private static Push push(String setting) {
        return new Push(PushTargets.of(setting));
    }
}
