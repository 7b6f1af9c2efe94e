package org.clavis.federation.web.invoice;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.invoice.InvoicePapers;
import org.clavis.federation.invoice.Invoices;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invoices for a federation's bookkeeping: to be fetched, and to be noted as paid. */
@Path("/{tenant}/invoices")
@Tag(name = "fees and invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class InvoicesResource {
    @Inject
    private Invoices invoices;

    @Inject
    private InvoicePapers papers;

    @GET
    @Operation(
            operationId = "listInvoices",
            summary = "Everything charged for a year, by number; this year unless asked")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InvoiceJson.All.class)))
    public InvoiceJson.All list(@QueryParam("year") @Nullable Integer year) {
        int wanted = year == null ? GermanDate.today().getYear() : year;
        return new InvoiceJson.All(
                invoices.of(wanted).stream().map(InvoiceJson::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInvoice", summary = "One invoice")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = InvoiceJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(invoices.open(id));
    }

    @GET
    @Path("/{id}/paper")
    @Produces({PdfFile.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "printInvoice", summary = "One invoice as PDF/A")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PdfFile.MEDIA_TYPE))
    public Response paper(@PathParam("id") UUID id) throws IOException {
        return Response.ok(PdfFile.bytes(out -> papers.print(id, out)), PdfFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, PdfFile.disposition("rechnung"))
                .build();
    }

    @POST
    @Path("/{id}/payment")
    @Operation(operationId = "payInvoice", summary = "Notes an invoice as paid")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = InvoiceJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response pay(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, PaymentJson body) {
        invoices.pay(id, Version.required(ifMatch), body.paidOn());
        return answer(invoices.open(id));
    }

    private static Response answer(Invoice invoice) {
        return Response.ok(InvoiceJson.from(invoice))
                .tag(Version.tag(invoice.getVersion()))
                .build();
    }
}
