package org.clavis.meldung.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.figures.FigureWords;
import org.clavis.meldung.figures.Grouping;
import org.clavis.meldung.figures.Sum;
import org.clavis.meldung.figures.Sums;
import org.clavis.shared.web.PageAddress;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** What the figures look like, and what they are called. */
@Named
@RequestScoped
public class FigureCharts {
    private static final int WIDEST = 100;

    @Inject
    private FigureSums shown;

    @Inject
    private Sums sums;

    @Inject
    private PageTexts text;

    @Inject
    private HttpServletRequest request;

    private @Nullable AgePyramid pyramid;
    private @Nullable YearChart years;

    public AgePyramid getPyramid() {
        if (pyramid == null) {
            var summary = shown.getSummary();
            pyramid = summary == null
                    ? AgePyramid.of(Figures.NONE, List.of(), words())
                    : AgePyramid.of(
                            summary.total().figures(), summary.campaign().ages(), words());
        }
        return pyramid;
    }

    public YearChart getYears() {
        if (years == null) {
            var summary = shown.getSummary();
            var district = PageAddress.of(request).one("district").orElse(null);
            years = YearChart.of(
                    summary == null
                            ? List.of()
                            : sums.development(summary.campaign().id(), district));
        }
        return years;
    }

    public String table(FigureTable table) {
        return words().table(table);
    }

    public String row(FigureTable table, String row) {
        return words().row(table, row);
    }

    public String column(String column) {
        return words().column(column);
    }

    public String group(Sum sum, Grouping by) {
        return words().group(by, sum);
    }

    /** With points between thousands, as the language has it. */
    public String number(int count) {
        return String.format(text.getLocale(), "%,d", count);
    }

    /** "+12", "−3"; nothing for no change. */
    public String growth(int more) {
        return more == 0 ? "" : (more > 0 ? "+" : "−") + number(Math.abs(more));
    }

    /** Length of a bar, of a hundred for the largest. */
    public int share(int count, int largest) {
        return largest == 0 ? 0 : (int) ((long) WIDEST * count / largest);
    }

    private FigureWords words() {
        return new FigureWords(text.getLocale());
    }
}
