package org.clavis.club.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.clavis.club.Ensembles;
import org.clavis.club.entity.Ensemble;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The orchestras and other groups. What a caller may do with them is decided by {@link Ensembles}. */
@Path("/{tenant}/ensembles")
@Tag(name = "ensembles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class EnsemblesResource {
    @Inject
    private Ensembles ensembles;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listEnsembles", summary = "All ensembles, those that are over last")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnsemblesJson.class)))
    public EnsemblesJson list() {
        return new EnsemblesJson(
                ensembles.all().stream().map(EnsembleJson::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEnsemble", summary = "One of them")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EnsembleJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @POST
    @Operation(operationId = "createEnsemble", summary = "Records an ensemble")
    @APIResponse(
            responseCode = "201",
            description = "As it now stands",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = EnsembleJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response create(EnsembleJson body) {
        UUID id = ensembles.record(body.toForm());
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateEnsemble", summary = "Replaces what is recorded of it")
    @APIResponse(
            responseCode = "200",
            description = "As it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = EnsembleJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, EnsembleJson body) {
        ensembles.correct(id, Version.required(ifMatch), body.toForm());
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteEnsemble", summary = "Removes what should never have been recorded")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        ensembles.remove(id, ifMatch == null ? ensembles.open(id).getVersion() : Version.required(ifMatch));
    }

    private Response answer(UUID id, ResponseBuilder response) {
        Ensemble ensemble = ensembles.open(id);
        return response.entity(EnsembleJson.from(ensemble))
                .tag(Version.tag(ensemble.getVersion()))
                .build();
    }
}
