package org.clavis.meldung.web.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.AgeGroups;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.member.entity.Gender;

/** A table of counts as typed: age groups by genders. */
public class PaperTable implements Serializable {
    private final FigureTable table;
    private final List<PaperRow> rows = new ArrayList<>();

    PaperTable(FigureTable table, AgeGroups ages) {
        this.table = table;
        ages.rows().forEach(age -> rows.add(new PaperRow(age)));
        if (rows.stream().noneMatch(row -> row.getAge().equals(Figures.UNKNOWN))) {
            rows.add(new PaperRow(Figures.UNKNOWN));
        }
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells(table));
    }

    int total() {
        return cells().mapToInt(Cell::count).sum();
    }

    public FigureTable getTable() {
        return table;
    }

    public List<PaperRow> getRows() {
        return rows;
    }

    public Gender[] getGenders() {
        return Gender.values();
    }
}
