package org.clavis.federation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clavis.federation.ChangeFeed;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Parameters;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has happened, for programs that ask now and then. */
@Path("/{tenant}/changes")
@Tag(name = "interfaces")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
public class ChangesResource {
    private static final String BEGINNING = "0";
    private static final int LARGEST = 500;
    private static final int USUAL = 100;

    @Inject
    private ChangeFeed feed;

    @GET
    @Operation(operationId = "listChanges", summary = "What has happened since you asked last")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public ChangesJson list(
            @QueryParam("since")
                    @Parameter(
                            description = "The `next` of the last answer; everything if left out.",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    String since,
            @QueryParam("size")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "100"))
                    @Nullable
                    String size) {
        var given = new Parameters();
        int most = given.number("size", size, 1, LARGEST).orElse(USUAL);
        given.require();
        return ChangesJson.from(feed.since(cursor(since == null ? BEGINNING : since), most));
    }

    private static long cursor(String since) {
        if (!since.matches("\\d{1,18}")) {
            throw new Unreadable(List.of(Violation.of("since", "federation.query.cursor")));
        }
        return Long.parseLong(since);
    }
}
