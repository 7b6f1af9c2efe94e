package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.clavis.honor.Explanation;
import org.clavis.honor.HonorProposals;
import org.clavis.shared.web.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is due for which honor, and why, or why not. */
@Path("/{tenant}/honors/proposals")
@Tag(name = "honors")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class ProposalsResource {
    @Inject
    private HonorProposals proposals;

    @GET
    @Operation(
            operationId = "listHonorProposals",
            summary = "What the rules in force in a year say about people, with the arithmetic")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ProposalsJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public ProposalsJson list(
            @BeanParam ProposalsQuery query, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        ProposalRequest asked = query.toRequest();
        var explanation = new Explanation(Texts.accepted(language).locale());
        return ProposalsJson.from(proposals.proposals(asked.year(), asked.filter()), explanation);
    }
}
