package org.clavis.meldung.web.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.member.entity.Gender;

/** Counts of one age group as typed, by gender. */
public class PaperRow implements Serializable {
    private final String age;
    private final List<PaperCount> counts = new ArrayList<>();

    PaperRow(String age) {
        this.age = age;
        for (Gender gender : Gender.values()) {
            counts.add(new PaperCount(gender));
        }
    }

    Stream<Cell> cells(FigureTable table) {
        return counts.stream()
                .filter(count -> count.number() > 0)
                .map(count -> new Cell(table, age, count.getGender().name(), count.number()));
    }

    public String getAge() {
        return age;
    }

    public List<PaperCount> getCounts() {
        return counts;
    }
}
