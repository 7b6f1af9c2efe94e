package org.clavis.member.web;

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
import org.clavis.member.transfer.MemberExport;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.clavis.transfer.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the list of members, as it is filtered and sorted. */
@Path("/{tenant}/members/export")
@Tag(name = "members")
public class ExportResource {
    @Inject
    private MemberExport exports;

    @GET
    @Operation(
            operationId = "exportMembers",
            summary = "All pages of the list as a file, with the registers you may export")
    @APIResponse(responseCode = "200", description = "CSV (UTF-8, semicolons) or XLSX")
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    public Response export(
            @BeanParam MembersQuery query,
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = "csv or xlsx") String format)
            throws IOException {
        TableFormat wanted = format(format);
        // in memory, so that a refusal on the way is still a status and not half a file
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(query.toQuery(), wanted, file);
        return Response.ok(file.toByteArray(), wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(wanted))
                .build();
    }

    static String disposition(TableFormat format) {
        return "attachment; filename=\"mitglieder-" + GermanDate.today() + "." + format.extension() + "\"";
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
