package org.clavis.it.harness;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** What the server said. */
public record Answer(HttpResponse<byte[]> response) {
    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return JsonParser.parseString(body()).getAsJsonObject();
    }

    /** The rows of a page: {@code {"items":[…],"total":n}}. */
    public JsonArray items() {
        return json().getAsJsonArray("items");
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Fails with the body, which says why, when the status is another one. */
    public Answer expect(int expected) {
        Assertions.assertThat(status())
                .as(() -> response.request().method() + " " + response.uri() + ": " + body())
                .isEqualTo(expected);
        return this;
    }
}
