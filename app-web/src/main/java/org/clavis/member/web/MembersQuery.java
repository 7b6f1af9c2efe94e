package org.clavis.member.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectorySort;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.clavis.shared.web.Parameters;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of the list as the API takes them. They are read as text, so that a wrong one is named instead of being
 * "not found".
 */
public class MembersQuery {
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;
    private static final int OLDEST = 150;

    @QueryParam("q")
    @Parameter(description = "Parts of names, a member number, a town; tolerant of umlauts and spelling.")
    private @Nullable String text;

    @QueryParam("sort")
    @Parameter(
            description = "familyName, givenName, memberNumber, kind, gender, birthDate, age, town, status, joinedOn,"
                    + " leftOn, activity, office, section or instrument; a minus in front reverses the order.",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "familyName"))
    private @Nullable String sort;

    @QueryParam("page")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    private @Nullable String page;

    @QueryParam("size")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private @Nullable String size;

    @QueryParam("status")
    @Parameter(
            description = "One of these.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipStatus.class))
    private List<String> status = List.of();

    @QueryParam("section")
    @Parameter(description = "Plays in one of these sections now.")
    private List<String> section = List.of();

    @QueryParam("activity")
    @Parameter(
            description = "Does one of these now, other than in an office.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ActivityKind.class))
    private List<String> activity = List.of();

    @QueryParam("office")
    @Parameter(
            description = "Holds one of these offices now.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Office.class))
    private List<String> office = List.of();

    @QueryParam("ageFrom")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    private @Nullable String ageFrom;

    @QueryParam("ageTo")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
    private @Nullable String ageTo;

    /**
     * The same as a question to the directory.
     *
     * @throws Unreadable naming every parameter that makes no sense
     */
    DirectoryQuery toQuery() {
        var given = new Parameters();
        int number = given.number("page", page, 0, LAST_PAGE).orElse(0);
        int rows = given.number("size", size, 1, LARGEST_PAGE).orElse(50);
        var filter = new DirectoryFilter(
                given.constants("status", status, MembershipStatus.class),
                Set.copyOf(section),
                given.constants("activity", activity, ActivityKind.class),
                given.constants("office", office, Office.class),
                given.number("ageFrom", ageFrom, 0, OLDEST).orElse(null),
                given.number("ageTo", ageTo, 0, OLDEST).orElse(null));
        var query = new DirectoryQuery(text == null ? "" : text, order(given), number + 1, rows, filter);
        given.require();
        return query;
    }

    private DirectorySort order(Parameters given) {
        if (sort == null) {
            return DirectorySort.BY_NAME;
        }
        return DirectorySort.parse(sort).orElseGet(() -> {
            List<String> names = Arrays.stream(DirectoryColumn.values())
                    .map(DirectoryColumn::apiName)
                    .toList();
            given.refuse("sort", "shared.json.choice", names);
            return DirectorySort.BY_NAME;
        });
    }
}
