package org.clavis.tenant.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.shared.web.Version;
import org.clavis.tenant.AffiliationRow;
import org.clavis.tenant.Affiliations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the organisation belongs to, and who belongs to it. */
@Path("/{tenant}/affiliations")
@Tag(name = "affiliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class AffiliationsResource {
    @Inject
    private Affiliations affiliations;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listAffiliations", summary = "All that stand, stood or are proposed, federations first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AffiliationsJson.class)))
    public AffiliationsJson list() {
        return AffiliationsJson.from(affiliations.all());
    }

    @POST
    @Operation(operationId = "proposeAffiliation", summary = "Proposes one; it stands when the other side confirms it")
    @APIResponse(
            responseCode = "201",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response propose(AffiliationJson body) {
        UUID id = affiliations.propose(body.proposal());
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAffiliation", summary = "One affiliation")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "updateAffiliation",
            summary = "Replaces purposes, number and main, as far as it is ours to")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AffiliationJson body) {
        affiliations.correct(id, Version.required(ifMatch), body.terms());
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmAffiliation", summary = "Says yes to what the other side proposed")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        affiliations.confirm(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseAffiliation", summary = "Says no to a proposal, or takes the own one back")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response refuse(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        affiliations.decline(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/end")
    @Operation(operationId = "endAffiliation", summary = "Ends it, or moves its end")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = AffiliationJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            AffiliationEndJson body) {
        if (body.validTo() == null) {
            throw new Unreadable(List.of(Violation.of("validTo", "shared.constraint.NotNull")));
        }
        affiliations.end(id, Version.required(ifMatch), body.validTo());
        return answer(id, Response.ok());
    }

    private Response answer(UUID id, ResponseBuilder response) {
        AffiliationRow row = affiliations.open(id);
        return response.entity(AffiliationJson.from(row))
                .tag(Version.tag(row.version()))
                .build();
    }
}
