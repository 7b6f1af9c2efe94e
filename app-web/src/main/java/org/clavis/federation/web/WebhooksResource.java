package org.clavis.federation.web;

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
import org.clavis.federation.NewSecret;
import org.clavis.federation.WebhookTrial;
import org.clavis.federation.Webhooks;
import org.clavis.federation.entity.Webhook;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The programs that are told of changes. What a caller may do with them is decided by {@link Webhooks}. */
@Path("/{tenant}/webhooks")
@Tag(name = "interfaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class WebhooksResource {
    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookTrial trial;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listWebhooks", summary = "All programs that are told of changes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhooksJson.class)))
    public WebhooksJson list() {
        return new WebhooksJson(webhooks.all().stream()
                .map(webhook -> WebhookJson.from(webhook, null))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One of them, without its secret")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok(), null);
    }

    @POST
    @Operation(operationId = "createWebhook", summary = "Has a program told of what happens from now on")
    @APIResponse(
            responseCode = "201",
            description = "With the secret, which is told this once",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response create(WebhookJson body) {
        NewSecret made = webhooks.record(body.toForm());
        ResponseBuilder created = Response.created(
                uri.getAbsolutePathBuilder().path(made.webhook().toString()).build());
        return answer(made.webhook(), created, made.secret());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateWebhook", summary = "Changes name, address and what it is told of")
    @APIResponse(
            responseCode = "200",
            description = "As it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, WebhookJson body) {
        webhooks.correct(id, Version.required(ifMatch), body.toForm());
        return answer(id, Response.ok(), null);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Tells the program nothing any more")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        webhooks.remove(id, ifMatch == null ? version(id) : Version.required(ifMatch));
    }

    @POST
    @Path("/{id}/trial")
    @Operation(operationId = "tryWebhook", summary = "Sends it a message without changes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrialJson.class)))
    public TrialJson send(@PathParam("id") UUID id) {
        return TrialJson.from(trial.send(id));
    }

    @POST
    @Path("/{id}/pause")
    @Operation(operationId = "pauseWebhook", summary = "Tells it nothing until it is resumed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response pause(@PathParam("id") UUID id) {
        webhooks.pause(id, version(id));
        return answer(id, Response.ok(), null);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeWebhook", summary = "Goes on with what it does not know yet")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response resume(@PathParam("id") UUID id) {
        webhooks.resume(id, version(id));
        return answer(id, Response.ok(), null);
    }

    @POST
    @Path("/{id}/secret")
    @Operation(operationId = "renewWebhookSecret", summary = "Signs with another secret from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WebhookJson.class)))
    public Response renew(@PathParam("id") UUID id) {
        return answer(id, Response.ok(), webhooks.renewSecret(id, version(id)).secret());
    }

    private long version(UUID id) {
        return webhooks.open(id).getVersion();
    }

    private Response answer(UUID id, ResponseBuilder response, @Nullable String secret) {
        Webhook webhook = webhooks.open(id);
        return response.entity(WebhookJson.from(webhook, secret))
                .tag(Version.tag(webhook.getVersion()))
                .build();
    }
}
