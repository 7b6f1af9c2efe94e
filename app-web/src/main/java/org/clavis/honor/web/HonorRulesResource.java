package org.clavis.honor.web;

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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.HonorRules;
import org.clavis.honor.RuleRecord;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
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

/** The rules that honors are given by. What a caller may do with them is decided by {@link HonorRules}. */
@Path("/{tenant}/honor-rules")
@Tag(name = "honor rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
public class HonorRulesResource {
    private static final String ANSWER = "The rule as it now stands";
    private static final int LONGEST = 200_000;

    @Inject
    private HonorRules rules;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            operationId = "listHonorRules",
            summary = "All editions of your own rules, and what is handed down to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HonorRulesJson.class)))
    public HonorRulesJson list() {
        return new HonorRulesJson(rules.list().stream().map(HonorRuleJson::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHonorRule", summary = "A rule of your own, or one that is handed down to you")
    @APIResponse(
            responseCode = "200",
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorRuleJson.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id, Response.ok());
    }

    @POST
    @Operation(
            operationId = "draftHonorRule",
            summary = "Writes down a rule; it is not in force before it is activated")
    @RequestBody(content = @Content(schema = @Schema(implementation = RuleContent.class)))
    @APIResponse(
            responseCode = "201",
            description = ANSWER,
            headers = {@Header(name = "Location"), @Header(name = "ETag")},
            content = @Content(schema = @Schema(implementation = HonorRuleJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response draft(InputStream body) throws IOException {
        UUID id = rules.draft(read(body));
        return answer(
                id,
                Response.created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "correctHonorRule", summary = "Changes a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = RuleContent.class)))
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorRuleJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    @APIResponse(responseCode = "428", ref = "PreconditionRequired")
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream body)
            throws IOException {
        rules.correct(id, Version.required(ifMatch), read(body));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/activation")
    @Operation(operationId = "activateHonorRule", summary = "Puts a draft in force, for ever unchanged from then on")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorRuleJson.class)))
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response activate(@PathParam("id") UUID id, ActivationJson body) {
        RuleRecord draft = rules.open(id);
        rules.activate(Set.of(draft.id()), given("validFrom", body.validFrom()));
        return answer(id, Response.ok());
    }

    @POST
    @Path("/{id}/retirement")
    @Operation(operationId = "retireHonorRule", summary = "Ends a rule; what was given by it stays")
    @APIResponse(
            responseCode = "200",
            description = ANSWER,
            headers = @Header(name = "ETag"),
            content = @Content(schema = @Schema(implementation = HonorRuleJson.class)))
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public Response retire(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            RetirementJson body) {
        rules.retire(id, version(id, ifMatch), given("validTo", body.validTo()));
        return answer(id, Response.ok());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteHonorRule", summary = "Throws a draft away")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", ref = "PreconditionFailed")
    @APIResponse(responseCode = "422", ref = "Unprocessable")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        rules.remove(id, version(id, ifMatch));
    }

    /** What cannot be read is a fault of the request, what contradicts itself one of the rule. */
    private static RuleContent read(InputStream body) throws IOException {
        try {
            return RecordJson.read(new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8), RuleContent.class);
        } catch (BusinessRuleViolated unreadable) {
            throw new Unreadable(unreadable.violations());
        }
    }

    private static LocalDate given(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new BusinessRuleViolated(field, "shared.constraint.NotNull");
        }
        return day;
    }

    private long version(UUID id, @Nullable String ifMatch) {
        return ifMatch == null ? rules.open(id).version() : Version.required(ifMatch);
    }

    private Response answer(UUID id, ResponseBuilder response) {
        RuleRecord rule = rules.open(id);
        return response.entity(HonorRuleJson.from(rule))
                .tag(Version.tag(rule.version()))
                .build();
    }
}
