package org.clavis.honor.web.paper;

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
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.paper.Certificates;
import org.clavis.honor.paper.HonorLists;
import org.clavis.honor.paper.Laudatios;
import org.clavis.honor.web.RevocationJson;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Version;
import org.clavis.transfer.Progress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates and other papers about honors. */
@Path("/{tenant}/honors/certificates")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class CertificatesResource {
    @Inject
    private Certificates certificates;

    @Inject
    private HonorLists lists;

    @Inject
    private Laudatios laudatios;

    @GET
    @Operation(operationId = "listCertificates", summary = "The series of a year, this one unless another is asked for")
    @APIResponse(
            responseCode = "200",
            description = "All of it, by number",
            content = @Content(schema = @Schema(implementation = CertificatesJson.class)))
    public CertificatesJson list(@QueryParam("year") @Nullable Integer year) {
        int wanted = year == null ? GermanDate.today().getYear() : year;
        return CertificatesJson.from(certificates.series(wanted));
    }

    @POST
    @Path("/print")
    @Produces({PdfFile.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "printCertificates", summary = "Certificates of approved items as one PDF/A")
    @APIResponse(
            responseCode = "200",
            description = "The certificates, by event and name",
            content = @Content(mediaType = PdfFile.MEDIA_TYPE))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response print(PrintJson body) throws IOException {
        byte[] paper = PdfFile.bytes(out -> certificates.printAll(body.wanted(), body.why(), out, new Progress()));
        return pdf("urkunden", paper);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeCertificate", summary = "Declares a certificate void; its number stays given out")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = CertificateJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RevocationJson body) {
        certificates.revoke(id, Version.required(ifMatch), body.reason());
        Certificate revoked = certificates.open(id);
        return Response.ok(CertificateJson.from(revoked))
                .tag(Version.tag(revoked.getVersion()))
                .build();
    }

    @GET
    @Path("/list/{id}")
    @Produces({PdfFile.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "printHonorList", summary = "The honor list of an application's event as PDF/A")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PdfFile.MEDIA_TYPE))
    public Response honorList(@PathParam("id") UUID application) throws IOException {
        return pdf("ehrungsliste", PdfFile.bytes(out -> lists.print(application, out)));
    }

    @GET
    @Path("/laudatio/{id}")
    @Produces({PdfFile.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "printLaudatio", summary = "A member's musical life for a speech, as PDF/A")
    @APIResponse(responseCode = "200", content = @Content(mediaType = PdfFile.MEDIA_TYPE))
    public Response laudatio(@PathParam("id") UUID member) throws IOException {
        return pdf("laudatio", PdfFile.bytes(out -> laudatios.print(member, out)));
    }

    private static Response pdf(String name, byte[] paper) {
        return Response.ok(paper, PdfFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, PdfFile.disposition(name + "-" + GermanDate.today()))
                .build();
    }
}
