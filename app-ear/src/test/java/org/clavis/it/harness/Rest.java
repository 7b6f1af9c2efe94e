package org.clavis.it.harness;

import com.google.gson.JsonElement;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/**
 * The REST API as somebody uses it: {@code Rest.as("kassier@mv-lindenfeld.example").get("/mv-lindenfeld/members")}.
 * Paths are relative to {@code /api/v1}.
 */
public record Rest(@Nullable String token) {
    public static Rest as(String login) {
        return new Rest(Tokens.of(login));
    }

    public static Rest anonymous() {
        return new Rest(null);
    }

    public Answer get(String path) {
        return Http.send(request(path).GET());
    }

    public Answer post(String path, JsonElement body) {
        return send("POST", path, body, null);
    }

    /** Does something with a record as it was last seen. */
    public Answer post(String path, JsonElement body, String etag) {
        return send("POST", path, body, etag);
    }

    /** Changes a record; {@code etag} is what it was last seen with, null leaves {@code If-Match} out. */
    public Answer put(String path, JsonElement body, @Nullable String etag) {
        return send("PUT", path, body, etag);
    }

    public Answer delete(String path, @Nullable String etag) {
        HttpRequest.Builder request = request(path).DELETE();
        return Http.send(etag == null ? request : request.header("If-Match", etag));
    }

    /** Any method, for tests over all endpoints. */
    public Answer call(String method, String path, String contentType, String body) {
        return Http.send(
                request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofString(body)));
    }

    private Answer send(String method, String path, JsonElement body, @Nullable String etag) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        return Http.send(etag == null ? request : request.header("If-Match", etag));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningStack.url() + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
