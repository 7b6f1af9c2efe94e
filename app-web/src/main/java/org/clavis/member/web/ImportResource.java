package org.clavis.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.clavis.member.transfer.MemberImport;
import org.clavis.shared.web.Texts;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.Progress;
import org.clavis.transfer.web.ImportBody;
import org.clavis.transfer.web.ImportJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes lists of members over, as the page does. */
@Path("/{tenant}/members/import")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    @Inject
    private MemberImport imports;

    @POST
    @Consumes({
        "text/csv",
        "text/plain",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.MULTIPART_FORM_DATA
    })
    @Operation(
            operationId = "importMembers",
            summary = "Imports a list in CSV or XLSX, as the body or as the field \"file\" of a form")
    @APIResponse(
            responseCode = "200",
            description = "What became, or would become, of each line",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public ImportJson importList(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "true: report only, write nothing")
                    boolean dryRun,
            @QueryParam("mode")
                    @DefaultValue("all")
                    @Parameter(
                            description = "all: nothing is written if a line has an error; good: the other lines are")
                    String mode,
            @QueryParam("mapping")
                    @Parameter(
                            description = "JSON: header to field, null for a column to leave out; the rest is guessed")
                    @Nullable
                    String mapping,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue(MediaType.APPLICATION_OCTET_STREAM) String type,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream body)
            throws IOException {
        ImportRequest request = ImportBody.read(type, body, mapping, mode, dryRun);
        return ImportJson.from(imports.run(request, new Progress()), Texts.accepted(language));
    }
}
