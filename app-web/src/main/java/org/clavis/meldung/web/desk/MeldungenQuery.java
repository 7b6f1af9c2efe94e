package org.clavis.meldung.web.desk;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of the list as the API takes them: as text, so that a wrong one is named. */
public class MeldungenQuery {
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    @QueryParam("state")
    @Parameter(description = "SUBMITTED, RETURNED, ACCEPTED or SUPERSEDED, repeated; all if left out.")
    private List<String> state = List.of();

    @QueryParam("year")
    @Parameter(description = "Of the campaign.", schema = @Schema(type = SchemaType.INTEGER))
    private @Nullable String year;

    @QueryParam("since")
    @Parameter(
            description = "Submitted or decided on at that moment or later, as in 2027-01-31T12:00:00Z.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    private @Nullable String since;

    @QueryParam("q")
    @Parameter(description = "Part of the name, alias or number of who reports.")
    private @Nullable String text;

    @QueryParam("page")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    private @Nullable String page;

    @QueryParam("size")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    private @Nullable String size;

    FiledFilter toFilter() {
        return new FiledFilter(
                null,
                year == null ? null : number("year", year, 1850, 2200),
                states(),
                FiledFilter.FROM_OTHERS,
                null,
                moment(),
                text == null ? "" : text,
                page == null ? 0 : number("page", page, 0, LAST_PAGE),
                size == null ? 50 : number("size", size, 1, LARGEST_PAGE));
    }

    private Set<MeldungState> states() {
        Set<MeldungState> states = EnumSet.noneOf(MeldungState.class);
        List<String> names =
                Arrays.stream(MeldungState.values()).map(Enum::name).toList();
        for (String one : state) {
            if (!names.contains(one)) {
                throw new Unreadable(List.of(Violation.of("state", "shared.json.choice", names)));
            }
            states.add(MeldungState.valueOf(one));
        }
        return states.isEmpty() ? FiledFilter.SUBMITTED : states;
    }

    private @Nullable Instant moment() {
        try {
            return since == null ? null : Instant.parse(since);
        } catch (DateTimeException noMoment) {
            throw new Unreadable(List.of(Violation.of("since", "shared.json.date")));
        }
    }

    private static int number(String name, String given, int from, int to) {
        int number = given.matches("\\d{1,7}") ? Integer.parseInt(given) : -1;
        if (number < from || number > to) {
            throw new Unreadable(List.of(Violation.of(name, "shared.query.number", from, to)));
        }
        return number;
    }
}
