package org.clavis.exchange.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clavis.exchange.entity.LetterFile.refused;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** A {@link LetterFile} as JSON: read with nothing missing, nothing besides and nothing guessed. */
final class LetterJson {
    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private LetterJson() {}

    static byte[] write(LetterFile file) {
        return JSON.toJson(file).getBytes(UTF_8);
    }

    /** Says what it is not before it says that it is damaged. */
    static LetterFile read(byte[] bytes) {
        JsonObject object = object(bytes);
        if (!LetterFile.FORMAT.equals(text(object.get("format")))) {
            throw refused("otherFormat");
        }
        if (!Integer.toString(LetterFile.VERSION).equals(text(object.get("version")))) {
            throw refused("otherVersion");
        }
        try {
            LetterFile file = JSON.fromJson(object, LetterFile.class);
            if (file.isComplete() && JSON.toJsonTree(file).equals(object)) {
                return file;
            }
        } catch (JsonParseException otherFields) {
            throw refused("damaged");
        }
        throw refused("damaged");
    }

    private static JsonObject object(byte[] bytes) {
        try {
            JsonReader reader = new JsonReader(new StringReader(LetterFile.text(bytes)));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException | IOException noJson) {
            throw refused("otherFormat");
        }
        throw refused("otherFormat");
    }

    private static @Nullable String text(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive() ? element.getAsString() : null;
    }
}
