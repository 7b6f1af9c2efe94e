package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.clavis.honor.HonorProposals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The honors of the coming ten years, and what they cost. */
@Path("/{tenant}/honors/forecast")
@Tag(name = "honors")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class ForecastResource {
    @Inject
    private HonorProposals proposals;

    @GET
    @Operation(operationId = "forecastHonors", summary = "Counts and costs of the honors of ten years")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ForecastJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public ForecastJson forecast(
            @QueryParam("from")
                    @Parameter(
                            description = "First year; without it the coming honor year",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"))
                    @Nullable
                    String from) {
        return ForecastJson.from(proposals.forecast(ProposalsQuery.year("from", from)));
    }
}
