package org.clavis.honor.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clavis.honor.application.ApplicationFilter;
import org.clavis.honor.application.InboxQuery;
import org.clavis.honor.entity.application.ApplicationState;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of both lists as the API takes them: as text, so that a wrong one is named. */
public class ApplicationsQuery {
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    @QueryParam("state")
    @Parameter(
            description = "Of the applications: RETURNED, DRAFT, UNDER_WAY, APPROVED, AWARDED, REJECTED. Of the inbox:"
                    + " states of items, repeated; SUBMITTED and CHECKED if left out.")
    private List<String> state = List.of();

    @QueryParam("year")
    @Parameter(description = "Of the event, in the inbox the honor year.", schema = @Schema(type = SchemaType.INTEGER))
    private @Nullable String year;

    @QueryParam("club")
    @Parameter(description = "Inbox only: alias of the club.")
    private @Nullable String club;

    @QueryParam("honor")
    @Parameter(description = "Inbox only: code of the rule.")
    private @Nullable String honor;

    @QueryParam("q")
    @Parameter(description = "Inbox only: parts of names.")
    private @Nullable String text;

    @QueryParam("page")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    private @Nullable String page;

    @QueryParam("size")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private @Nullable String size;

    ApplicationFilter toFilter() {
        Set<ApplicationState> states = constants(ApplicationState.class);
        return new ApplicationFilter(
                states.stream().findFirst().orElse(null),
                number("year", year, 1850, 2200).orElse(null),
                number("page", page, 0, LAST_PAGE).orElse(0),
                number("size", size, 1, LARGEST_PAGE).orElse(50));
    }

    InboxQuery toInbox() {
        Set<ItemState> states = constants(ItemState.class);
        return new InboxQuery(
                states.isEmpty() ? InboxQuery.WAITING : states,
                club,
                number("year", year, 1850, 2200).orElse(null),
                honor,
                null,
                null,
                text == null ? "" : text,
                number("page", page, 0, LAST_PAGE).orElse(0),
                number("size", size, 1, LARGEST_PAGE).orElse(50));
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        for (String one : state) {
            if (!names.contains(one)) {
                throw new Unreadable(List.of(Violation.of("state", "shared.json.choice", names)));
            }
            constants.add(Enum.valueOf(type, one));
        }
        return constants;
    }

    private static Optional<Integer> number(String name, @Nullable String given, int from, int to) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<Integer> number = given.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(given)) : Optional.empty();
        if (number.filter(value -> value >= from && value <= to).isEmpty()) {
            throw new Unreadable(List.of(Violation.of(name, "shared.query.number", from, to)));
        }
        return number;
    }
}
