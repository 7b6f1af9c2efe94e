package org.clavis.meldung.web.campaign;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Unreadable;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Campaigns: the own ones, and those of the federations above. */
@Path("/{tenant}/campaigns")
@Tag(name = "campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class CampaignsResource {
    private static final int LONGEST = 200_000;

    @Inject
    private Campaigns campaigns;

    @Context
    private UriInfo uri;

    @GET
    @Operation(operationId = "listCampaigns", summary = "Own campaigns and those of the federations above")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignsJson.class)))
    public CampaignsJson list() {
        return new CampaignsJson(
                campaigns.list().stream().map(CampaignJson::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "A campaign")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = CampaignJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @GET
    @Path("/{id}/progress")
    @Operation(operationId = "getCampaignProgress", summary = "Who has come how far")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgressJson.class)))
    public ProgressJson progress(@PathParam("id") UUID id) {
        return ProgressJson.from(campaigns.overview(id));
    }

    @POST
    @Operation(operationId = "draftCampaign", summary = "Drafts a campaign of the own federation")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignTerms.class)))
    @APIResponse(
            responseCode = "201",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = CampaignJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response draft(InputStream body) throws IOException {
        UUID id = campaigns.draft(read(body));
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateCampaign", summary = "Changes a draft, or tells everybody what changes")
    @RequestBody(content = @Content(schema = @Schema(implementation = CampaignTerms.class)))
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = CampaignJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        CampaignTerms terms = read(body);
        long version = Version.required(ifMatch);
        if (campaigns.open(id).isDraft()) {
            campaigns.correct(id, version, terms);
        } else {
            campaigns.amend(id, version, terms);
        }
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/announcement")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "announceCampaign", summary = "Tells everybody below")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response announce(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        campaigns.announce(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "closeCampaign", summary = "Takes nothing any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        campaigns.close(id, Version.required(ifMatch));
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeCampaign", summary = "Throws a draft away")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        campaigns.remove(id, Version.required(ifMatch));
    }

    private static CampaignTerms read(InputStream body) throws IOException {
        try {
            return RecordJson.read(new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8), CampaignTerms.class);
        } catch (BusinessRuleViolated unreadable) {
            throw new Unreadable(unreadable.violations());
        }
    }

    private Response answer(UUID id, ResponseBuilder response) {
        Campaign campaign = campaigns.open(id);
        return response.entity(CampaignJson.from(campaign))
                .tag(Version.tag(campaign.getVersion()))
                .build();
    }
}
