package org.clavis.transfer.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Multipart;
import org.clavis.shared.web.Unreadable;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.ImportRequest.Mode;
import org.clavis.transfer.TableReader;
import org.jspecify.annotations.Nullable;

/** A list that was sent to the API: as the body, or as the field {@code file} of a form. */
public final class ImportBody {
    private static final String FILE = "file";

    private ImportBody() {}

    /** What is to be imported, and how; fields of a form go before parameters of the address. */
    public static ImportRequest read(
            String type, InputStream body, @Nullable String mapping, String mode, boolean dryRun) throws IOException {
        Multipart form = type.startsWith(MediaType.MULTIPART_FORM_DATA)
                ? Multipart.read(type, body)
                : new Multipart(Map.of(FILE, Multipart.readLimited(body)));
        byte[] file = form.parts().get(FILE);
        if (file == null) {
            throw new Unreadable(List.of(Violation.of(FILE, "transfer.noFile")));
        }
        return new ImportRequest(
                TableReader.read(file),
                mapping(form.text("mapping").orElse(mapping)),
                Mode.of(form.text("mode").orElse(mode)),
                dryRun);
    }

    private static Map<String, String> mapping(@Nullable String json) {
        Map<String, String> mapping = new HashMap<>();
        if (json == null || json.isBlank()) {
            return mapping;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject given = reader.readObject();
            given.forEach(
                    (header, field) -> mapping.put(header, field instanceof JsonString name ? name.getString() : ""));
            return mapping;
        } catch (JsonException | IllegalStateException malformed) {
            throw new Unreadable(List.of(Violation.of("mapping", "member.import.mapping.malformed")));
        }
    }
}
