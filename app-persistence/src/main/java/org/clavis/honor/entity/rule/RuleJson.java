package org.clavis.honor.entity.rule;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Rules as JSON: in the database, on the way down the chain, in applications, in files. Strict, since what is not
 * understood would be forgotten: unknown members and missing ones are refused by name. Always in the same order, so that
 * equal rules are equal texts. Days are {@code 2026-01-31} and {@code 12-30}; what is null is left out.
 */
public final class RuleJson {
    private static final Gson JSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .disableHtmlEscaping()
            .create();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private RuleJson() {}

    /** In one line; also any other record, such as an application that holds rules. */
    public static String write(Record content) {
        return JSON.toJson(RecordWriting.write(content));
    }

    /** For people to read. */
    public static String writePretty(RuleContent content) {
        return PRETTY.toJson(RecordWriting.write(content));
    }

    /**
     * Whether the rule makes sense is another question, see {@link RuleContent#brokenRules()}.
     *
     * @throws BusinessRuleViolated naming every member that is unknown, missing or of the wrong kind
     */
    public static RuleContent read(String json) {
        return read(json, RuleContent.class);
    }

    /** Any other record of rules, under the same strictness. */
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
