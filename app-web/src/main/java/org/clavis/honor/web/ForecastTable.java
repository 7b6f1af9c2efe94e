package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clavis.honor.Forecast;
import org.clavis.honor.Forecast.Share;
import org.clavis.honor.Forecast.Year;
import org.clavis.honor.HonorProposals;
import org.clavis.shared.web.PageAddress;
import org.clavis.tenant.Federations;

/** What is to come in ten years. */
@Named
@RequestScoped
public class ForecastTable {
    private static final int WIDEST = 100;

    @Inject
    private HonorProposals proposals;

    @Inject
    private Federations federations;

    @Inject
    private HonorNames names;

    @Inject
    private HttpServletRequest request;

    private int from;
    private Forecast forecast = new Forecast(List.of(), List.of());

    /**
     * An honor through the years.
     *
     * @param counts one for each year
     */
    public record Line(String body, String title, List<Integer> counts, long cents) {
        public int getTotal() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        public long getCents() {
            return cents;
        }
    }

    @PostConstruct
    void open() {
        from = ProposalRequest.year(PageAddress.of(request));
        forecast = proposals.forecast(from);
    }

    /** The first year. */
    public int getFrom() {
        return from;
    }

    public Forecast getForecast() {
        return forecast;
    }

    /** Length of the bar of a year, of a hundred. */
    public int bar(Year year) {
        int most = forecast.years().stream().mapToInt(Year::count).max().orElse(0);
        return most == 0 ? 0 : WIDEST * year.count() / most;
    }

    /** What of it the club has to pay itself. */
    public long own(Year year) {
        return year.centsOf(federations.own().alias());
    }

    public long getOwnTotal() {
        return forecast.years().stream().mapToLong(this::own).sum();
    }

    public int getOverdue() {
        return forecast.overdue().stream().mapToInt(Share::count).sum();
    }

    /** One line for each honor that is given in any of the years. */
    public List<Line> getLines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (int i = 0; i < forecast.years().size(); i++) {
            for (Share share : forecast.years().get(i).shares()) {
                add(lines, i, share);
            }
        }
        return List.copyOf(lines.values());
    }

    private void add(Map<String, Line> lines, int position, Share share) {
        String body = names.body(share.rule().awardingBody());
        String title = names.honor(share.rule(), share.step());
        String key = share.rule().awardingBody() + '/' + share.rule().content().code() + '/' + share.step();
        Line before = lines.get(key);
        List<Integer> counts = new ArrayList<>(
                before == null ? java.util.Collections.nCopies(forecast.years().size(), 0) : before.counts());
        counts.set(position, share.count());
        lines.put(key, new Line(body, title, counts, share.cents() + (before == null ? 0 : before.cents())));
    }
}
