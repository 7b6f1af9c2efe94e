package org.clavis.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Records as JSON: in the database, in letters between organisations, in files. Strict, since what is not understood
 * would be forgotten: unknown members and missing ones are refused by name. Always in the same order, so that equal
 * records are equal texts. Days are {@code 2026-01-31} and {@code 12-30}; what is null is left out.
 */
public final class RecordJson {
    private static final Gson JSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .disableHtmlEscaping()
            .create();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private RecordJson() {}

    /** In one line. */
    public static String write(Record record) {
        return JSON.toJson(RecordWriting.write(record));
    }

    /** For people to read. */
    public static String writePretty(Record record) {
        return PRETTY.toJson(RecordWriting.write(record));
    }

    /**
     * The inverse of {@link #write}; whether what it says makes sense is another question.
     *
     * @throws BusinessRuleViolated naming every member that is unknown, missing or of the wrong kind
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        return RecordReading.read(parsed(json), type);
    }

    private static JsonObject parsed(String json) {
        JsonObject object;
        try {
            object = JSON.fromJson(json, JsonObject.class);
        } catch (JsonParseException | ClassCastException noObject) {
            object = null;
        }
        if (object == null) {
            throw new BusinessRuleViolated(null, "shared.json.syntax");
        }
        return object;
    }
}
