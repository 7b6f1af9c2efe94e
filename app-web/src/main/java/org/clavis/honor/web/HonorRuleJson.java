package org.clavis.honor.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.RuleStanding;
import org.clavis.honor.entity.RuleState;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.shared.GermanDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "HonorRule",
        description =
                "An edition of a rule that honors are given by: one of your own, in whatever state, or one that an"
                        + " organisation above hands down to you.")
public record HonorRuleJson(
        UUID id,
        @Schema(description = "Also the ETag; 0 for rules of others.") long version,
        @Schema(description = "Alias of the organisation that gives the honor.") String owner,
        @Schema(description = "Whether that is you.") boolean own,
        int edition,
        RuleState state,
        @Schema(description = "As of today.") RuleStanding standing,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Schema(implementation = RuleContent.class) JsonObject content) {

    static HonorRuleJson from(RuleRecord rule) {
        return new HonorRuleJson(
                rule.id(),
                rule.version(),
                rule.owner(),
                rule.own(),
                rule.edition(),
                rule.state(),
                rule.standing(GermanDate.today()),
                rule.validFrom(),
                rule.validTo(),
                json(rule.content()));
    }

    /** In the one form that rules have as JSON, wherever they go. */
    private static JsonObject json(RuleContent content) {
        try (var reader = Json.createReader(new StringReader(RecordJson.write(content)))) {
            return reader.readObject();
        }
    }
}
