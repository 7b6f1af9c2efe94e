package org.clavis.meldung.web.figures;

import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.figures.YearSum;

/** How many active and passive members there were year by year, as two columns for each year. */
public final class YearChart {
    private static final int FLOOR = 170;
    private static final int TALLEST = 160;

    /** Of the place that a year has. */
    private static final double COLUMN = 0.36;

    private final List<Year> years;

    /**
     * A year.
     *
     * @param middle of its place across
     * @param width of a column
     */
    public record Year(YearSum sum, String middle, String width, Column active, Column passive) {}

    /** A column, from its upper left corner. */
    public record Column(String x, int y, int height, int count) {}

    private YearChart(List<Year> years) {
        this.years = years;
    }

    static YearChart of(List<YearSum> sums) {
        int most = sums.stream()
                .mapToInt(sum -> Math.max(active(sum), passive(sum)))
                .max()
                .orElse(0);
        var years = new ArrayList<Year>();
        for (YearSum sum : sums) {
            double place = 100.0 / sums.size();
            double middle = place * (years.size() + 0.5);
            double width = place * COLUMN;
            years.add(new Year(
                    sum,
                    AgePyramid.percent(middle),
                    AgePyramid.percent(width),
                    column(middle - width, active(sum), most),
                    column(middle, passive(sum), most)));
        }
        return new YearChart(years);
    }

    private static Column column(double x, int count, int most) {
        int height = most == 0 ? 0 : (int) ((long) TALLEST * count / most);
        return new Column(AgePyramid.percent(x), FLOOR - height, height, count);
    }

    private static int active(YearSum sum) {
        return sum.figures().total(FigureTable.ACTIVE);
    }

    private static int passive(YearSum sum) {
        return sum.figures().total(FigureTable.PASSIVE);
    }

    public List<Year> getYears() {
        return years;
    }

    /** One year alone is no development. */
    public boolean isDrawn() {
        return years.size() > 1;
    }

    /** Where the columns stand. */
    public int getFloor() {
        return FLOOR;
    }
}
