package org.clavis.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault as programs get to see it (RFC 9457), and nothing internal in it.
 *
 * @param reference what to name when asking the operator, for faults that only the log explains
 */
public record Problem(Fault fault, @Nullable String reference, Texts texts) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** Seconds after which to try again, of the header {@code Retry-After}. */
    static final String RETRY_AFTER = "2";

    /** What a status of HTTP says by itself. */
    public static Problem of(int status, Texts texts) {
        return new Problem(new Fault(status, List.of()), null, texts);
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(fault.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json());
    }

    /** In a few words. */
    public String title() {
        return text("title");
    }

    /** In a sentence, with what to do. */
    public String detail() {
        return text("detail");
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", fault.status())
                .add("detail", detail());
        if (reference != null) {
            json.add("reference", reference);
        }
        if (!fault.errors().isEmpty()) {
            json.add("errors", errors());
        }
        return json.build().toString();
    }

    private JsonArrayBuilder errors() {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (FieldError error : fault.errors()) {
            JsonObjectBuilder entry = Json.createObjectBuilder();
            if (error.field() != null) {
                entry.add("field", error.field());
            }
            errors.add(entry.add("message", error.message()));
        }
        return errors;
    }

    private String text(String part) {
        String own = "shared.fault." + fault.status() + '.' + part;
        return texts.has(own) ? texts.of(own) : texts.of("shared.fault.other." + part, fault.status());
    }
}
