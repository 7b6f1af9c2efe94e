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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.ApplicationPage;
import org.clavis.honor.application.HonorApplications;
import org.clavis.shared.RowId;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications for honors: those of a club, and what a federation receives of its clubs. */
@Path("/{tenant}/honor-applications")
@Tag(name = "honor applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class HonorApplicationsResource {
    @Inject
    private HonorApplications applications;

    @Inject
    private ApplicationDesk desk;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listHonorApplications", summary = "The own applications, the next event first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationPage.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public ApplicationPage list(@BeanParam ApplicationsQuery query) {
        return applications.page(query.toFilter());
    }

    @GET
    @Path("/inbox")
    @Operation(operationId = "listReceivedHonors", summary = "What clubs apply for, in the order of the events")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InboxJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public InboxJson inbox(@BeanParam ApplicationsQuery query) {
        return InboxJson.from(desk.inbox(query.toInbox()));
    }

    @POST
    @Operation(operationId = "draftHonorApplication", summary = "Drafts an application of proposals")
    @APIResponse(
            responseCode = "201",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response draft(DraftJson body) {
        UUID id = applications.draft(
                Objects.requireNonNullElseGet(body.id(), RowId::next), SelectionJson.all(body.items()));
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHonorApplication", summary = "An application, own or received")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateHonorApplication", summary = "Replaces event and words of what is with the club")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, OccasionJson body) {
        applications.correct(id, Version.required(ifMatch), body.toOccasion());
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "withdrawHonorApplication", summary = "Throws a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        applications.withdraw(id, Version.required(ifMatch));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "submitHonorApplication", summary = "Signs and sends whatever of it is with the club")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        applications.submit(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/decisions")
    @Operation(operationId = "decideHonorApplication", summary = "Checks, forwards, approves, rejects or returns items")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response decide(@PathParam("id") UUID id, DecisionsJson body) {
        desk.decide(body.on(applications.open(id).application()));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/comments")
    @Operation(operationId = "commentHonorApplication", summary = "Says something to everybody concerned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationJson.class)))
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response comment(@PathParam("id") UUID id, CommentJson body) {
        applications.comment(id, body.item(), Objects.requireNonNullElse(body.text(), ""));
        return answer(id, Response.ok());
    }

    private Response answer(UUID id, ResponseBuilder response) {
        ApplicationJson application = ApplicationJson.from(applications.open(id));
        return response.entity(application)
                .tag(Version.tag(application.version()))
                .build();
    }
}
