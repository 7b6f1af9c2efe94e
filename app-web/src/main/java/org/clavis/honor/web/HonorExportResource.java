package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.clavis.honor.transfer.HonorExport;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.transfer.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the honors that were given. */
@Path("/{tenant}/honors/export")
@Tag(name = "honors")
public class HonorExportResource {
    @Inject
    private HonorExport exports;

    @GET
    @Operation(operationId = "exportHonors", summary = "The honors given, of one member or year or all, as a file")
    @APIResponse(responseCode = "200", description = "CSV (UTF-8, semicolons) or XLSX")
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response export(
            @BeanParam HonorsQuery query,
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = "csv or xlsx") String format)
            throws IOException {
        TableFormat wanted = format(format);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(query.filter(), wanted, file);
        return Response.ok(file.toByteArray(), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(wanted))
                .build();
    }

    static String disposition(TableFormat format) {
        return "attachment; filename=\"ehrungen-" + GermanDate.today() + "." + format.extension() + "\"";
    }

    private static TableFormat format(String name) {
        for (TableFormat format : TableFormat.values()) {
            if (format.extension().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new Unreadable(List.of(Violation.of("format", "shared.json.choice", List.of("csv", "xlsx"))));
    }
}
