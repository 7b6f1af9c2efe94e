package org.clavis.meldung.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.desk.Received;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Unreadable;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Meldungen of the organisations below, for the programs of a federation. */
@Path("/{tenant}/meldungen")
@Tag(name = "meldungen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class MeldungenResource {
    private static final int LONGEST = 20_000_000;

    @Inject
    private MeldungDesk desk;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listMeldungen", summary = "What organisations below have reported, without content")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeldungenJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public MeldungenJson list(@BeanParam MeldungenQuery query) {
        return MeldungenJson.from(desk.inbox(query.toFilter()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeldung", summary = "A Meldung with its content, as far as names have come up here")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = MeldungJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @POST
    @Operation(
            operationId = "submitMeldung",
            summary = "Takes in a Meldung for an organisation directly below; handed in twice it is there once")
    @RequestBody(content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "201",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = MeldungJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response submit(InputStream body) throws IOException {
        UUID id = desk.file(read(body));
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "acceptMeldung", summary = "It counts from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeldungJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.accept(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnMeldung", summary = "Sends it back with a reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeldungJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response giveBack(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ReturnJson body) {
        desk.giveBack(id, Version.required(ifMatch), body.reason());
        return answer(id, Response.ok());
    }

    private static Report read(InputStream body) throws IOException {
        try {
            return RecordJson.read(new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8), Report.class);
        } catch (BusinessRuleViolated unreadable) {
            throw new Unreadable(unreadable.violations());
        }
    }

    private Response answer(UUID id, ResponseBuilder response) {
        Received received = desk.open(id);
        return response.entity(MeldungJson.from(received))
                .tag(Version.tag(received.meldung().getVersion()))
                .build();
    }
}
