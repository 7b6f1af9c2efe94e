package org.clavis.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API for programs. Every path but {@code /me} begins with the tenant's alias. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Clavis",
                        version = "1",
                        description = "Members of music clubs and their federations. A register that the token gives no"
                                + " right to read is left out of every answer. Faults are application/problem+json"
                                + " (RFC 9457); dates are ISO 8601."),
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "basic")},
        components =
                @Components(
                        schemas =
                                @Schema(
                                        name = "Problem",
                                        type = SchemaType.OBJECT,
                                        properties = {
                                            @SchemaProperty(name = "type", type = SchemaType.STRING),
                                            @SchemaProperty(name = "title", type = SchemaType.STRING),
                                            @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                                            @SchemaProperty(name = "detail", type = SchemaType.STRING),
                                            @SchemaProperty(
                                                    name = "reference",
                                                    type = SchemaType.STRING,
                                                    description = "To be named to the operator"),
                                            @SchemaProperty(
                                                    name = "errors",
                                                    type = SchemaType.ARRAY,
                                                    implementation = FieldError.class)
                                        }),
                        responses = {
                            @APIResponse(name = "Unauthorized", description = "No valid token"),
                            @APIResponse(
                                    name = "BadRequest",
                                    description = "Not readable; errors names what is wrong, and where",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "Forbidden",
                                    description = "A right is missing",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "No such record, or no such tenant in the token",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "PreconditionFailed",
                                    description = "Changed since the version of If-Match",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "Unprocessable",
                                    description = "Rules are broken; errors names the fields, in German or English by"
                                            + " Accept-Language",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = "PreconditionRequired",
                                    description = "If-Match is missing",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(ref = "Problem"))),
                            @APIResponse(
                                    name = ApiDescription.TOO_MANY,
                                    description = "No request is left in this minute",
                                    headers = {
                                        @Header(name = "Retry-After", description = "Seconds to wait"),
                                        @Header(name = "RateLimit-Limit", description = "Requests a minute"),
                                        @Header(name = "RateLimit-Remaining", description = "Those left in this one"),
                                        @Header(name = "RateLimit-Reset", description = "Seconds until it is over")
                                    },
                                    content =
                                            @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
                        }))
@SecurityScheme(
        securitySchemeName = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Id and secret of a client, for programs that know no tokens")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the realm, scope organization:* or organization:<alias>")
public class Api extends Application {}
