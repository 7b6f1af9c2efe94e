package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.clavis.honor.HonorProposals;
import org.clavis.transfer.Progress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records what must have been given before a year as assumed; once more changes nothing. */
@Path("/{tenant}/honors/setup")
@Tag(name = "honors")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class SetUpResource {
    @Inject
    private HonorProposals proposals;

    @POST
    @Operation(operationId = "setUpHonors", summary = "Assumes whatever was due before a year to have been given")
    @APIResponse(
            responseCode = "200",
            description = "What was recorded, or would be",
            content = @Content(schema = @Schema(implementation = SetUpJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public SetUpJson run(
            @QueryParam("year")
                    @Parameter(
                            description = "First year that is proposed for; without it the coming honor year",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"))
                    @Nullable
                    String year,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "true: report only, record nothing")
                    boolean dryRun) {
        return SetUpJson.from(proposals.setUp(ProposalsQuery.year("year", year), dryRun, new Progress()));
    }
}
