package org.clavis.federation.web.invoice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.entity.fee.FeeOrderState;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fee order, as the API answers it. */
@Schema(
        name = "FeeOrder",
        description = "What a federation charges those directly below it from a year on: your own, or one you pay by.")
public record FeeOrderJson(
        UUID id,
        @Schema(description = "Also the ETag.") long version,
        @Schema(description = "Alias of the federation that charges.") String owner,
        String ownerName,
        @Schema(description = "The first year it holds for.") int year,
        int edition,
        FeeOrderState state,
        @Schema(implementation = FeeTerms.class) JsonObject terms) {

    /** All at once: there is about one a year. */
    @Schema(name = "FeeOrders")
    public record All(List<FeeOrderJson> items) {}

    static FeeOrderJson from(FeeOrder order) {
        return new FeeOrderJson(
                order.getId(),
                order.getVersion(),
                order.getOwner(),
                order.getOwnerName(),
                order.getYear(),
                order.getEdition(),
                order.getState(),
                json(order.terms()));
    }

    private static JsonObject json(FeeTerms terms) {
        try (var reader = Json.createReader(new StringReader(RecordJson.write(terms)))) {
            return reader.readObject();
        }
    }
}
