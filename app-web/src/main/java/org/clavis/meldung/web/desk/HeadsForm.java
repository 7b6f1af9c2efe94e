package org.clavis.meldung.web.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.jspecify.annotations.Nullable;

/** Of the active persons on paper: who is in training, insured, counted for GEMA. */
public class HeadsForm implements Serializable {
    @Min(0)
    @Max(99_999)
    private @Nullable Integer pupils;

    @Min(0)
    @Max(99_999)
    private @Nullable Integer insured;

    @Min(0)
    @Max(99_999)
    private @Nullable Integer gema;

    Stream<Cell> cells(int active, int passive) {
        return Stream.of(
                        cell(Head.ACTIVE, active),
                        cell(Head.PUPIL, pupils),
                        cell(Head.PASSIVE, passive),
                        cell(Head.INSURED, insured),
                        cell(Head.GEMA, gema))
                .flatMap(cells -> cells);
    }

    /** The largest of the counts that are part of the active ones. */
    int largest() {
        return Stream.of(pupils, insured, gema)
                .mapToInt(count -> count == null ? 0 : count)
                .max()
                .orElse(0);
    }

    private static Stream<Cell> cell(Head head, @Nullable Integer count) {
        return count == null || count == 0
                ? Stream.empty()
                : Stream.of(new Cell(FigureTable.HEADS, head.name(), Figures.ALL, count));
    }

    public @Nullable Integer getPupils() {
        return pupils;
    }

    public void setPupils(@Nullable Integer pupils) {
        this.pupils = pupils;
    }

    public @Nullable Integer getInsured() {
        return insured;
    }

    public void setInsured(@Nullable Integer insured) {
        this.insured = insured;
    }

    public @Nullable Integer getGema() {
        return gema;
    }

    public void setGema(@Nullable Integer gema) {
        this.gema = gema;
    }
}
