package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.clavis.honor.Anniversaries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the organisation itself is honored for in the coming ten years. */
@Path("/{tenant}/honors/anniversaries")
@Tag(name = "honors")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class AnniversariesResource {
    private static final int YEARS = 10;

    @Inject
    private Anniversaries anniversaries;

    @GET
    @Operation(
            operationId = "listAnniversaries",
            summary = "Honors of the organisation itself in ten years, counted from its founding")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnniversariesJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public AnniversariesJson list(
            @QueryParam("from")
                    @Parameter(
                            description = "First year; without it the coming honor year",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"))
                    @Nullable
                    String from) {
        return new AnniversariesJson(anniversaries.in(ProposalsQuery.year("from", from), YEARS).stream()
                .map(AnniversaryJson::from)
                .toList());
    }
}
