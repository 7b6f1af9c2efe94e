package org.clavis.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clavis.tenant.entity.TenantRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the token stands for and where it leads. */
@Path("/me")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    private TenantRegister tenants;

    @Context
    private HttpServletRequest request;

    @Schema(name = "Me")
    public record Me(
            @Schema(description = "Subject of the token") String id,
            String userName,
            String displayName,
            List<Club> tenants) {}

    @Schema(name = "Tenant")
    public record Club(
            @Schema(description = "First part of every path") String alias,
            String name,
            @Schema(description = "Rights, such as bank:read") Set<String> roles) {}

    @GET
    @Operation(operationId = "getMe", summary = "The signed-in person, its tenants and its rights in each")
    public Me me() {
        SignedIn who = SignedIn.of(request).orElseThrow(() -> new NotAuthorizedException("Bearer"));
        return new Me(who.subject(), who.userName(), who.displayName(), clubs(who.grants()));
    }

    private List<Club> clubs(Grants grants) {
        return grants.byTenant().entrySet().stream()
                .filter(grant -> tenants.byAlias(grant.getKey()).isPresent())
                .map(grant -> new Club(grant.getKey(), tenants.nameOf(grant.getKey()), new TreeSet<>(grant.getValue())))
                .toList();
    }
}
