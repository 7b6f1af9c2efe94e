package org.clavis.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.clavis.access.OpenToAll;
import org.clavis.crypto.SharedSecret;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells another program something, signed with a secret that it shares with us: {@code POST} of JSON with the headers
 * {@code Clavis-Timestamp} (seconds since 1970) and {@code Clavis-Signature: sha256=<HMAC-SHA256 of timestamp + "." +
 * body>}. Goes to addresses only that whoever runs the server has allowed by the setting {@code clavis.push.targets},
 * follows no redirect and reads no answer but its status.
 */
@ApplicationScoped
public class Push {
    private static final String REASON = "the address is one that the operator of the server has allowed";
    private static final String TARGETS = "clavis.push.targets";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1)
            .connectTimeout(PATIENCE.dividedBy(2))
            .build();

    private PushTargets targets = PushTargets.of("");

    protected Push() {}

    Push(PushTargets targets) {
        this.targets = targets;
    }

    @PostConstruct
    void configure() {
        targets = PushTargets.of(ConfigProvider.getConfig()
                .getOptionalValue(TARGETS, String.class)
                .orElse(""));
    }

    /** A new secret, for the other program to check signatures with. */
    @OpenToAll("it is nobody's yet")
    public String newSecret() {
        return SharedSecret.fresh();
    }

    @OpenToAll(REASON)
    public boolean isAllowed(String address) {
        return targets.allow(address);
    }

    /** Posts the body, waiting for at most ten seconds. To be called outside of transactions. */
    @OpenToAll(REASON)
    public PushAnswer post(String address, String secret, String body) {
        if (!isAllowed(address)) {
            return new PushAnswer(PushAnswer.NOT_ALLOWED);
        }
        String now = Long.toString(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Clavis")
                .header("Clavis-Timestamp", now)
                .header("Clavis-Signature", "sha256=" + SharedSecret.code(secret, now + '.' + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return new PushAnswer(status(request));
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return PushAnswer.NO_ANSWER;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return PushAnswer.NO_ANSWER;
        }
    }
}
