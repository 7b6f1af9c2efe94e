package org.clavis.member.web;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectorySort;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.shared.Violation;
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
                    + " leftOn, activity, section or instrument; a minus in front reverses the order.",
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
            description = "Does one of these now.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ActivityKind.class))
    private List<String> activity = List.of();

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
        var wrong = new ArrayList<Violation>();
        int number = number("page", page, 0, LAST_PAGE, wrong).orElse(0);
        int rows = number("size", size, 1, LARGEST_PAGE, wrong).orElse(50);
        var filter = new DirectoryFilter(
                constants("status", status, MembershipStatus.class, wrong),
                Set.copyOf(section),
                constants("activity", activity, ActivityKind.class, wrong),
                number("ageFrom", ageFrom, 0, OLDEST, wrong).orElse(null),
                number("ageTo", ageTo, 0, OLDEST, wrong).orElse(null));
        var query = new DirectoryQuery(text == null ? "" : text, order(wrong), number + 1, rows, filter);
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
        return query;
    }

    private DirectorySort order(List<Violation> wrong) {
        if (sort == null) {
            return DirectorySort.BY_NAME;
        }
        return DirectorySort.parse(sort).orElseGet(() -> {
            List<String> names = Arrays.stream(DirectoryColumn.values())
                    .map(DirectoryColumn::apiName)
                    .toList();
            wrong.add(Violation.of("sort", "shared.json.choice", names));
            return DirectorySort.BY_NAME;
        });
    }

    private static Optional<Integer> number(
            String name, @Nullable String given, int from, int to, List<Violation> wrong) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<Integer> number = given.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(given)) : Optional.empty();
        if (number.filter(value -> value >= from && value <= to).isEmpty()) {
            wrong.add(Violation.of(name, "shared.query.number", from, to));
        }
        return number;
    }

    private static <E extends Enum<E>> Set<E> constants(
            String name, List<String> given, Class<E> type, List<Violation> wrong) {
        Set<E> constants = EnumSet.noneOf(type);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        for (String one : given) {
            if (names.contains(one)) {
                constants.add(Enum.valueOf(type, one));
            } else {
                wrong.add(Violation.of(name, "shared.json.choice", names));
            }
        }
        return constants;
    }
}
