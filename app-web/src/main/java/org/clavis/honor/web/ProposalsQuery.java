package org.clavis.honor.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.clavis.honor.HonorYear;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Parameters;
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

    /**
     * What is asked for.
     *
     * @throws org.clavis.shared.web.Unreadable naming every parameter that makes no sense
     */
    ProposalRequest toRequest() {
        var parameters = new Parameters();
        String[] body = (honor == null ? "" : honor).split("/", 2);
        var request = new ProposalRequest(
                year(parameters, "year", year),
                new ProposalFilter(
                        constant(parameters, "outcome", outcome, ProposalScope.class, ProposalScope.PROPOSED),
                        ProposalRequest.part(body, 0),
                        ProposalRequest.part(body, 1),
                        kind == null
                                ? null
                                : constant(parameters, "kind", kind, ActivityKind.class, ActivityKind.MUSICIAN),
                        text == null ? "" : text,
                        constant(parameters, "sort", sort, ProposalOrder.class, ProposalOrder.EVENT),
                        parameters.number("page", page, 0, LAST_PAGE).orElse(0) + 1,
                        parameters.number("size", size, 1, LARGEST_PAGE).orElse(ProposalRequest.USUAL_SIZE)));
        parameters.require();
        return request;
    }

    /** The year of a parameter that stands alone. */
    static int year(String name, @Nullable String given) {
        var parameters = new Parameters();
        int year = year(parameters, name, given);
        parameters.require();
        return year;
    }

    private static int year(Parameters parameters, String name, @Nullable String given) {
        return parameters
                .number(name, given, HonorYear.FIRST, HonorYear.LAST)
                .orElseGet(() -> HonorYear.coming(GermanDate.today()));
    }

    private static <E extends Enum<E>> E constant(
            Parameters parameters, String name, @Nullable String given, Class<E> type, E usual) {
        return given == null
                ? usual
                : parameters.constants(name, List.of(given), type).stream()
                        .findFirst()
                        .orElse(usual);
    }
}
