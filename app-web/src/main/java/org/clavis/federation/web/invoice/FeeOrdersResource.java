package org.clavis.federation.web.invoice;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What federations charge. Orders are written on pages, where their effect is seen. */
@Path("/{tenant}/fee-orders")
@Tag(name = "fees and invoices")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class FeeOrdersResource {
    @Inject
    private FeeOrders orders;

    @GET
    @Operation(operationId = "listFeeOrders", summary = "Your own fee orders and those you pay by, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FeeOrderJson.All.class)))
    public FeeOrderJson.All list() {
        return new FeeOrderJson.All(
                orders.list().stream().map(FeeOrderJson::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeeOrder", summary = "One edition of a fee order")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = FeeOrderJson.class)))
    public Response get(@PathParam("id") UUID id) {
        FeeOrder order = orders.open(id);
        return Response.ok(FeeOrderJson.from(order))
                .tag(Version.tag(order.getVersion()))
                .build();
    }
}
