package org.clavis.federation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.club.entity.Whereabouts;
import org.clavis.federation.ClubFilter;
import org.clavis.federation.Clubs;
import org.clavis.shared.web.Parameters;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody who belongs to the federation today. */
@Path("/{tenant}/clubs")
@Tag(name = "clubs")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class ClubsResource {
    @Inject
    private Clubs clubs;

    @GET
    @Operation(operationId = "listClubs", summary = "All organisations below, nearest first and then by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AffiliatesJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public AffiliatesJson list(
            @Parameter(description = "Part of name or number.") @QueryParam("q") @Nullable String text,
            @QueryParam("level") List<String> level,
            @QueryParam("where") List<String> where,
            @Parameter(description = "Alias of the direct child they belong to.") @QueryParam("via") @Nullable
                    String via) {
        var parameters = new Parameters();
        TenantLevel one = parameters.constants("level", level, TenantLevel.class).stream()
                .findFirst()
                .orElse(null);
        Whereabouts at = parameters.constants("where", where, Whereabouts.class).stream()
                .findFirst()
                .orElse(null);
        parameters.require();
        return AffiliatesJson.from(clubs.list(new ClubFilter(Objects.requireNonNullElse(text, ""), one, at, via)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAffiliatedClub", summary = "One organisation below")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AffiliateJson.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public AffiliateJson get(@PathParam("id") UUID id) {
        return AffiliateJson.from(clubs.open(id));
    }
}
