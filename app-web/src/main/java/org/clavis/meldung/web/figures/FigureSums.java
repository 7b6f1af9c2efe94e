package org.clavis.meldung.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.figures.FigureGrid;
import org.clavis.meldung.figures.Grouping;
import org.clavis.meldung.figures.Sum;
import org.clavis.meldung.figures.SumQuery;
import org.clavis.meldung.figures.Summary;
import org.clavis.meldung.figures.SummedCampaign;
import org.clavis.meldung.figures.Sums;
import org.clavis.shared.web.PageAddress;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** What was reported, summed up as the address asks. */
@Named
@RequestScoped
public class FigureSums {
    private static final int SIZE = 100;

    @Inject
    private Sums sums;

    @Inject
    private Federations federations;

    @Inject
    private HttpServletRequest request;

    private PageAddress address = new PageAddress("", Map.of());
    private SumQuery query = new SumQuery(null, Grouping.ORGANISATION, null);
    private @Nullable Summary summary;

    @PostConstruct
    void open() {
        address = PageAddress.of(request);
        query = new SumRequest(address).query(usual(federations.own().level()));
        summary = sums.of(query).orElse(null);
    }

    /** Districts know their clubs; above them there are too many to begin with. */
    static Grouping usual(TenantLevel level) {
        return switch (level) {
            case CLUB, DISTRICT -> Grouping.ORGANISATION;
            case STATE, NATIONAL -> Grouping.DISTRICT;
        };
    }

    public @Nullable Summary getSummary() {
        return summary;
    }

    public List<SummedCampaign> getCampaigns() {
        return sums.campaigns();
    }

    public List<Grouping> getGroupings() {
        return List.of(Grouping.values());
    }

    public Grouping getBy() {
        return query.by();
    }

    /** Whether there are others to be summed up. */
    public boolean isFederation() {
        return federations.own().level() != TenantLevel.CLUB;
    }

    public boolean asks(String name, Object value) {
        return address.one(name).filter(value.toString()::equals).isPresent();
    }

    /** The tables in which anything counts, by age first. */
    public List<FigureGrid> getGrids() {
        return summary == null
                ? List.of()
                : Arrays.stream(FigureTable.values())
                        .map(summary::grid)
                        .filter(grid -> !grid.isBlank())
                        .toList();
    }

    public List<Sum> getRows() {
        return summary == null
                ? List.of()
                : summary.groups().stream()
                        .skip((getNumber() - 1L) * SIZE)
                        .limit(SIZE)
                        .toList();
    }

    public int getNumber() {
        return Math.max(1, address.number("page").orElse(1));
    }

    public int getLastPage() {
        return summary == null ? 1 : Math.max(1, (summary.groups().size() + SIZE - 1) / SIZE);
    }

    public PageAddress turned(int number) {
        return address.with("page", number);
    }

    /** The same question as a file. */
    public PageAddress file(String format) {
        return address.without("page")
                .at(request.getContextPath() + "/meldung/figures/export")
                .with("format", format);
    }
}
