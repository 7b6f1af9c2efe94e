package org.clavis.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/** Waits until a server answers as it should. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final Child server;
    private final Instant deadline;

    Readiness(Child server, Duration patience) {
        this.server = server;
        this.deadline = Instant.now().plus(patience);
    }

    /** Returns as soon as the address answers with a status that is wanted. */
    void await(String url, IntPredicate wanted) throws InterruptedException {
        String last = "no answer";
        while (Instant.now().isBefore(deadline)) {
            if (!server.isAlive()) {
                throw new StackFailure(server.failure());
            }
            try {
                HttpResponse<String> answer = get(url);
                if (wanted.test(answer.statusCode())) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = "no answer";
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new StackFailure(url + " is not ready in time; its last answer: " + last);
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
