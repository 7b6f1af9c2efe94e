package org.clavis.meldung.web.figures;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.figures.FigureExports;
import org.clavis.meldung.figures.Sums;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.transfer.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was reported, summed up. */
@Path("/{tenant}/figures")
@Tag(name = "meldungen")
@APIResponse(responseCode = "400", ref = "BadRequest")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class FiguresResource {
    @Inject
    private Sums sums;

    @Inject
    private FigureExports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFigures",
            summary = "Sums over all Meldungen that count in a campaign, beside the year before")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FiguresJson.class)))
    public FiguresJson figures(@BeanParam FiguresQuery query) {
        return sums.of(query.toQuery())
                .map(FiguresJson::from)
                .orElseThrow(() -> new RecordNotFound(Campaign.class, RowId.next()));
    }

    @GET
    @Path("/export")
    @Operation(operationId = "exportFigures", summary = "The same sums as a file or on paper")
    @APIResponse(responseCode = "200", description = "CSV (UTF-8, semicolons), XLSX or PDF")
    public Response export(
            @BeanParam FiguresQuery query,
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = "csv, xlsx or pdf") String format)
            throws IOException {
        var file = new ByteArrayOutputStream();
        if (format.equals("pdf")) {
            exports.print(query.toQuery(), file);
            return answer(file, PdfFile.MEDIA_TYPE, PdfFile.disposition(FigureExportServlet.name()));
        }
        var wanted = format(format);
        exports.write(query.toQuery(), wanted, file);
        return answer(file, wanted.mediaType(), FigureExportServlet.disposition(wanted));
    }

    private static Response answer(ByteArrayOutputStream file, String mediaType, String disposition) {
        return Response.ok(file.toByteArray(), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }

    private static TableFormat format(String name) {
        for (TableFormat format : TableFormat.values()) {
            if (format.extension().equals(name)) {
                return format;
            }
        }
        throw new Unreadable(List.of(Violation.of("format", "shared.json.choice", List.of("csv", "xlsx", "pdf"))));
    }
}
