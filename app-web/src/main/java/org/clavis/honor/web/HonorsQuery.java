package org.clavis.honor.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.entity.HonorState;
import org.clavis.shared.web.Parameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which honors the API is asked for. */
public class HonorsQuery {
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    @QueryParam("member")
    @Parameter(description = "Id of a member.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private @Nullable String member;

    @QueryParam("year")
    @Parameter(description = "Honor year.", schema = @Schema(type = SchemaType.INTEGER))
    private @Nullable String year;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = HonorState.class))
    private @Nullable String state;

    @QueryParam("page")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    private @Nullable String page;

    @QueryParam("size")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private @Nullable String size;

    private final Parameters given = new Parameters();

    HonorFilter filter() {
        var filter = new HonorFilter(
                given.id("member", member).orElse(null),
                given.number("year", year, 1850, 2200).orElse(null),
                given.constants("state", state == null ? List.of() : List.of(state), HonorState.class).stream()
                        .findFirst()
                        .orElse(null));
        given.require();
        return filter;
    }

    int page() {
        int number = given.number("page", page, 0, LAST_PAGE).orElse(0);
        given.require();
        return number;
    }

    int size() {
        int rows = given.number("size", size, 1, LARGEST_PAGE).orElse(50);
        given.require();
        return rows;
    }
}
