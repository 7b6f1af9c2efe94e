package org.clavis.club.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.ClubRecord;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The organisation itself, section by section. What a caller may do with one is decided by {@link ClubRecord}. */
@Path("/{tenant}/club")
@Tag(name = "club")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class ClubResource {
    @Inject
    private ClubRecord club;

    @GET
    @Operation(operationId = "getClub", summary = "The organisation's own record, as far as you may read it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClubJson.class)))
    public ClubJson get() {
        return new ClubJson(
                ClubAddressJson.from(club.address()),
                Access.may(Register.CLUB_LEGAL, Right.READ) ? LegalStatusJson.from(club.legal()) : null,
                Access.may(Register.CLUB_BANK, Right.READ) ? ClubBankJson.from(club.bank()) : null);
    }

    @GET
    @Path("/address")
    @Operation(operationId = "getClubAddress", summary = "How it is called and reached")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ClubAddressJson.class)))
    public Response address() {
        ClubAddress now = club.address();
        return Response.ok(ClubAddressJson.from(now))
                .tag(Version.tag(now.getVersion()))
                .build();
    }

    @PUT
    @Path("/address")
    @Operation(operationId = "updateClubAddress", summary = "Replaces that section")
    @APIResponse(
            responseCode = "200",
            description = "As it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ClubAddressJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response correctAddress(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ClubAddressJson body) {
        club.correctAddress(Version.required(ifMatch), body.toForm());
        return address();
    }

    @GET
    @Path("/legal")
    @Operation(operationId = "getLegalStatus", summary = "What it is in law")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = LegalStatusJson.class)))
    public Response legal() {
        LegalStatus now = club.legal();
        return Response.ok(LegalStatusJson.from(now))
                .tag(Version.tag(now.getVersion()))
                .build();
    }

    @PUT
    @Path("/legal")
    @Operation(operationId = "updateLegalStatus", summary = "Replaces that section")
    @APIResponse(
            responseCode = "200",
            description = "As it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = LegalStatusJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response correctLegal(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, LegalStatusJson body) {
        club.correctLegal(Version.required(ifMatch), body.toForm());
        return legal();
    }

    @GET
    @Path("/bank")
    @Operation(operationId = "getClubBank", summary = "Its account")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ClubBankJson.class)))
    public Response bank() {
        ClubBank now = club.bank();
        return Response.ok(ClubBankJson.from(now))
                .tag(Version.tag(now.getVersion()))
                .build();
    }

    @PUT
    @Path("/bank")
    @Operation(operationId = "updateClubBank", summary = "Replaces that section")
    @APIResponse(
            responseCode = "200",
            description = "As it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = ClubBankJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response correctBank(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ClubBankJson body) {
        club.correctBank(Version.required(ifMatch), body.toForm());
        return bank();
    }
}
