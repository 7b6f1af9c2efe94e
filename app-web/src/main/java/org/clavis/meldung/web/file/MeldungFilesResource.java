package org.clavis.meldung.web.file;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.clavis.meldung.transfer.MeldungFiles;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Multipart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meldungen as files. */
@Path("/{tenant}/meldung-files")
@Tag(name = "meldungen")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class MeldungFilesResource {
    private static final String ZIP = "application/zip";

    @Inject
    private MeldungFiles files;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "takeMeldungFile", summary = "Takes a Meldedatei in; brought twice it counts once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TakenJson.class)))
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public TakenJson take(InputStream body) throws IOException {
        return new TakenJson(files.take(Multipart.readLimited(body)));
    }

    @GET
    @Path("/{id}/zip")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getMeldungZip", summary = "A Meldung as a ZIP of sheets and evidence, not encrypted")
    @APIResponse(responseCode = "200", content = @Content(mediaType = ZIP))
    public Response zip(@PathParam("id") UUID id) throws IOException {
        return Response.ok(files.zip(id), ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"meldung-" + GermanDate.today() + ".zip\"")
                .build();
    }
}
