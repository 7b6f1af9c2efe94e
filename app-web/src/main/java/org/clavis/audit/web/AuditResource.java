package org.clavis.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The Protokoll for programs. */
@Path("/{tenant}/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {
    @Inject
    private Protokoll protokoll;

    @GET
    @Operation(operationId = "listAudit", summary = "Who did what and when, newest first")
    public AuditItems page(
            @Parameter(description = "First day, ISO 8601, in German time") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Last day") @QueryParam("to") @Nullable String to,
            @QueryParam("action") @Nullable String action,
            @Parameter(description = "Id of the person who did it") @QueryParam("actor") @Nullable String actor,
            @Parameter(description = "What was changed, as in Contact") @QueryParam("entity") @Nullable String entity,
            @Parameter(description = "Id of the member it belongs to") @QueryParam("member") @Nullable String member,
            @Parameter(description = "The first is 0") @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue(AuditRequest.USUAL_SIZE) int size) {
        return AuditItems.from(protokoll.page(new ProtokollQuery(
                AuditRequest.date("from", from),
                AuditRequest.date("to", to),
                AuditRequest.action(action),
                actor,
                entity,
                AuditRequest.member(member),
                page + 1,
                size)));
    }
}
