package org.clavis.honor.web;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clavis.honor.HonorYear;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters of the list of proposals as the API takes them, read as text so that a wrong one is named. */
public class ProposalsQuery {
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;

    @QueryParam("year")
    @Parameter(
            description = "Honor year; without it the coming one",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"))
    private @Nullable String year;

    @QueryParam("outcome")
    @Parameter(
            description = "PROPOSED is DUE and OVERDUE, NOT_DUE all others with their reasons, NEXT everybody's next",
            schema = @Schema(implementation = ProposalScope.class, defaultValue = "PROPOSED"))
    private @Nullable String outcome;

    @QueryParam("honor")
    @Parameter(description = "awardingBody, or awardingBody/code")
    private @Nullable String honor;

    @QueryParam("kind")
    @Parameter(
            description = "Only honors that count this activity",
            schema = @Schema(implementation = ActivityKind.class))
    private @Nullable String kind;

    @QueryParam("q")
    @Parameter(description = "Parts of names")
    private @Nullable String text;

    @QueryParam("sort")
    @Parameter(schema = @Schema(implementation = ProposalOrder.class, defaultValue = "EVENT"))
    private @Nullable String sort;

    @QueryParam("page")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    private @Nullable String page;

    @QueryParam("size")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    private @Nullable String size;

    private final List<Violation> wrong = new ArrayList<>();

    /**
     * What is asked for.
     *
     * @throws Unreadable naming every parameter that makes no sense
     */
    ProposalRequest toRequest() {
        String[] body = (honor == null ? "" : honor).split("/", 2);
        ActivityKind counted = kind == null ? null : constant("kind", kind, ActivityKind.MUSICIAN);
        var request = new ProposalRequest(
                year(year, wrong),
                new ProposalFilter(
                        constant("outcome", outcome, ProposalScope.PROPOSED),
                        ProposalRequest.part(body, 0),
                        ProposalRequest.part(body, 1),
                        counted,
                        text == null ? "" : text,
                        constant("sort", sort, ProposalOrder.EVENT),
                        number("page", page, 0, LAST_PAGE, 0, wrong) + 1,
                        number("size", size, 1, LARGEST_PAGE, ProposalRequest.USUAL_SIZE, wrong)));
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
        return request;
    }

    /** The year of a parameter that stands alone. */
    static int year(String name, @Nullable String given) {
        var wrong = new ArrayList<Violation>();
        int year = number(name, given, HonorYear.FIRST, HonorYear.LAST, HonorYear.coming(GermanDate.today()), wrong);
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
        return year;
    }

    private static int year(@Nullable String given, List<Violation> wrong) {
        int usual = HonorYear.coming(GermanDate.today());
        return number("year", given, HonorYear.FIRST, HonorYear.LAST, usual, wrong);
    }

    private static int number(String name, @Nullable String given, int from, int to, int usual, List<Violation> wrong) {
        if (given == null) {
            return usual;
        }
        int number = given.matches("\\d{1,7}") ? Integer.parseInt(given) : -1;
        if (number < from || number > to) {
            wrong.add(Violation.of(name, "shared.query.number", from, to));
        }
        return number;
    }

    private <E extends Enum<E>> E constant(String name, @Nullable String given, E usual) {
        List<E> constants = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
        if (given != null
                && constants.stream().noneMatch(constant -> constant.name().equals(given))) {
            wrong.add(Violation.of(
                    name,
                    "shared.json.choice",
                    constants.stream().map(Enum::name).toList()));
            return usual;
        }
        return given == null ? usual : Enum.valueOf(usual.getDeclaringClass(), given);
    }
}
