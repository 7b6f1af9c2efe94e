package org.clavis.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clavis.member.Offices;
import org.clavis.shared.GermanDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who holds which office. Offices are edited in the record of whoever holds them. */
@Path("/{tenant}/offices")
@Tag(name = "offices")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class OfficesResource {
    @Inject
    private Offices offices;

    @GET
    @Operation(operationId = "listOffices", summary = "The offices held today, and how their holders are reached")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their codes; phones and mails are empty without the right to contacts",
            content = @Content(schema = @Schema(implementation = OfficesJson.class)))
    public OfficesJson list() {
        return new OfficesJson(offices.heldAt(GermanDate.today()));
    }
}
