package org.clavis.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.clavis.member.DirectoryPage;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Members of a tenant. What a caller may see and change is decided by {@link Members}, section by section. */
@Path("/{tenant}/members")
@Tag(name = "members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class MembersResource {
    @Inject
    private Members members;

    @Inject
    private MemberDirectory directory;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @GET
    @Operation(operationId = "listMembers", summary = "Searches, filters, sorts and pages the list of members")
    @APIResponse(
            responseCode = "200",
            description = "One page; columns of Registers you may not read are left out",
            content = @Content(schema = @Schema(implementation = DirectoryPage.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public DirectoryPage list(@BeanParam MembersQuery query) {
        return directory.page(query.toQuery());
    }

    @POST
    @Operation(operationId = "createMember", summary = "Records a new member")
    @APIResponse(
            responseCode = "201",
            description = "The record as it now stands",
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = MemberJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response create(MemberJson body) {
        MemberRecord sent = body.toNewRecord();
        UUID id = saved(() -> members.create(sent), sent);
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMember", summary = "The record of a member, as far as you may read it")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = MemberJson.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version of If-None-Match")
    public Response get(@PathParam("id") UUID id) {
        MemberJson member = MemberJson.from(members.open(id));
        var version = Version.tag(Objects.requireNonNull(member.version()));
        ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return unchanged == null ? Response.ok(member).tag(version).build() : unchanged.build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "updateMember", summary = "Replaces the sections that are sent")
    @APIResponse(
            responseCode = "200",
            description = "The record as it now stands",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = MemberJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response update(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, MemberJson body) {
        long version = Version.required(ifMatch);
        MemberRecord sent = body.toRecord(members.open(id).memberships());
        saved(
                () -> {
                    members.correct(id, version, sent);
                    return id;
                },
                sent);
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteMember", summary = "Removes a member with everything recorded about it, for good")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        members.remove(id, ifMatch == null ? currentVersion(id) : Version.required(ifMatch));
    }

    private static <T> T saved(Supplier<T> save, MemberRecord sent) {
        try {
            return save.get();
        } catch (BusinessRuleViolated broken) {
            throw new BusinessRuleViolated(SentMemberships.named(broken.violations(), sent.memberships()));
        }
    }

    private long currentVersion(UUID id) {
        return Objects.requireNonNull(members.open(id).person()).getVersion();
    }

    private Response answer(UUID id, ResponseBuilder response) {
        MemberJson member = MemberJson.from(members.open(id));
        return response.entity(member)
                .tag(Version.tag(Objects.requireNonNull(member.version())))
                .build();
    }
}
