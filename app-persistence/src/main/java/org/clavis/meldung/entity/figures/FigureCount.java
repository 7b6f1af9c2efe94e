package org.clavis.meldung.entity.figures;

import java.util.Collection;
import java.util.stream.Stream;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.jspecify.annotations.Nullable;

/** Counts an organisation's own people for a campaign. */
public final class FigureCount {
    /** Row of active persons who play no instrument, as conductors and office holders do. */
    public static final String NO_INSTRUMENT = "NONE";

    private final CampaignTerms terms;
    private final AgeGroups ages;

    private FigureCount(CampaignTerms terms) {
        this.terms = terms;
        this.ages = AgeGroups.of(terms);
    }

    /**
     * All figures of one organisation: {@code D} and {@code E} of its Meldung.
     *
     * @param persons everybody who counts on the key date, active or passive, each once
     */
    public static Figures of(Collection<CountedPerson> persons, CampaignTerms terms) {
        var count = new FigureCount(terms);
        return Figures.of(persons.stream().flatMap(count::cells));
    }

    private Stream<Cell> cells(CountedPerson person) {
        var age = ages.row(person.birthDate(), terms.keyDate());
        var all = Stream.concat(
                Stream.of(new Cell(
                        person.active() ? FigureTable.ACTIVE : FigureTable.PASSIVE,
                        age,
                        person.gender().name(),
                        1)),
                Stream.concat(one(FigureTable.COOPERATION, person.cooperation()), exams(person)));
        return Stream.concat(all, person.active() ? active(person) : head(Head.PASSIVE, true));
    }

    private static Stream<Cell> active(CountedPerson person) {
        var music = Stream.concat(
                one(FigureTable.INSTRUMENT, person.instrument() == null ? NO_INSTRUMENT : person.instrument()),
                person.ensembles().stream().map(kind -> Cell.one(FigureTable.ENSEMBLE, kind)));
        return Stream.concat(music, heads(person));
    }

    private static Stream<Cell> heads(CountedPerson person) {
        return Stream.of(
                        head(Head.ACTIVE, true),
                        head(Head.PUPIL, person.pupil()),
                        head(Head.INSURED, person.insured()),
                        head(Head.GEMA, person.gema()))
                .flatMap(heads -> heads);
    }

    private static Stream<Cell> exams(CountedPerson person) {
        return person.exams().stream().map(kind -> Cell.one(FigureTable.QUALIFICATION, kind));
    }

    private static Stream<Cell> head(Head head, boolean counts) {
        return counts ? Stream.of(Cell.one(FigureTable.HEADS, head.name())) : Stream.empty();
    }

    private static Stream<Cell> one(FigureTable table, @Nullable String row) {
        return row == null ? Stream.empty() : Stream.of(Cell.one(table, row));
    }
}
