package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Honors that members of a tenant were given, are assumed to have been given, have refused or lost. */
@Path("/{tenant}/honors")
@Tag(name = "honors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class HonorsResource {
    @Inject
    private Honors honors;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @GET
    @Operation(operationId = "listHonors", summary = "Honors of one member or of all, by year and state")
    @APIResponse(
            responseCode = "200",
            description = "One page, oldest first",
            content = @Content(schema = @Schema(implementation = HonorsJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public HonorsJson list(@BeanParam HonorsQuery query) {
        return HonorsJson.from(honors.page(query.filter(), query.page(), query.size()));
    }

    @POST
    @Operation(operationId = "createHonor", summary = "Records an honor that was given, is assumed or was refused")
    @APIResponse(
            responseCode = "201",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = HonorJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response create(HonorJson body) {
        UUID member = body.member();
        if (member == null) {
            throw new Unreadable(List.of(Violation.of("member", "shared.constraint.NotNull")));
        }
        UUID id = honors.record(member, body.into(honors.blank(member)));
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHonor", summary = "One honor")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorJson.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version of If-None-Match")
    public Response get(@PathParam("id") UUID id) {
        Honor honor = honors.open(id);
        var version = Version.tag(honor.getVersion());
        ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return unchanged == null
                ? Response.ok(HonorJson.from(honor)).tag(version).build()
                : unchanged.build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateHonor", summary = "Corrects an honor that stands, as a whole")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, HonorJson body) {
        long version = Version.required(ifMatch);
        honors.correct(id, version, body.into(honors.open(id)));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeHonor", summary = "Takes an honor back; it stays on record")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RevocationJson body) {
        honors.revoke(id, Version.required(ifMatch), body.reason());
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteHonor", summary = "Removes an honor that should never have been recorded, for good")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        honors.remove(id, ifMatch == null ? honors.open(id).getVersion() : Version.required(ifMatch));
    }

    private Response answer(UUID id, ResponseBuilder response) {
        Honor honor = honors.open(id);
        return response.entity(HonorJson.from(honor))
                .tag(Version.tag(honor.getVersion()))
                .build();
    }
}
