package org.clavis.meldung.web.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.figures.FigureWords;
import org.clavis.member.entity.Gender;

/**
 * Active persons by age, old ones above, men to the left and women to the right of the ages. Across, places are
 * percentages, so that the picture fits any width while its letters keep their size; down, they are pixels. Whoever is
 * neither, or whose age is not known, is in the table beside it.
 */
public final class AgePyramid {
    private static final int ROW = 28;
    private static final int HEAD = 26;
    private static final double LEFT = 41;
    private static final double RIGHT = 59;

    private final List<Bar> bars;

    /**
     * An age group.
     *
     * @param x where the bar of the men begins; that of the women always begins at the same place
     */
    public record Bar(String label, int y, String x, String menWidth, String womenWidth, int men, int women) {}

    private AgePyramid(List<Bar> bars) {
        this.bars = bars;
    }

    static AgePyramid of(Figures figures, List<String> ages, FigureWords words) {
        int most = ages.stream()
                .mapToInt(age -> Math.max(men(figures, age), women(figures, age)))
                .max()
                .orElse(0);
        var fromOld = new ArrayList<>(ages);
        Collections.reverse(fromOld);
        var bars = new ArrayList<Bar>();
        if (most > 0) {
            for (String age : fromOld) {
                int y = HEAD + ROW * bars.size();
                bars.add(bar(words.row(FigureTable.ACTIVE, age), y, men(figures, age), women(figures, age), most));
            }
        }
        return new AgePyramid(bars);
    }

    private static Bar bar(String label, int y, int men, int women, int most) {
        double width = LEFT * men / most;
        return new Bar(label, y, percent(LEFT - width), percent(width), percent(LEFT * women / most), men, women);
    }

    private static int men(Figures figures, String age) {
        return figures.at(FigureTable.ACTIVE, age, Gender.MALE.name());
    }

    private static int women(Figures figures, String age) {
        return figures.at(FigureTable.ACTIVE, age, Gender.FEMALE.name());
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }

    public List<Bar> getBars() {
        return bars;
    }

    public int getHeight() {
        return HEAD + ROW * bars.size();
    }

    /** Where the bars of the men end. */
    public String getLeft() {
        return percent(LEFT);
    }

    /** Where the bars of the women begin. */
    public String getRight() {
        return percent(RIGHT);
    }
}
