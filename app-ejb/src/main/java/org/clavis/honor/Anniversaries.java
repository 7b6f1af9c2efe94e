package org.clavis.honor;

import static org.clavis.access.Register.CLUB_LEGAL;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.access.Requires;
import org.clavis.club.ClubRecord;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.shared.GermanDate;

/** What the organisation itself is honored for: the years since it was founded. */
@Stateless
public class Anniversaries {
    @Inject
    private ClubRecord club;

    @Inject
    private RuleBook book;

    /** Since when years are counted; empty while nobody has recorded it. */
    @Requires(register = CLUB_LEGAL, right = READ)
    public Optional<LocalDate> foundedOn() {
        return Optional.ofNullable(club.legal().getFoundedOn());
    }

    /**
     * The honors by today's rules, year by year.
     *
     * @param from first year
     * @param years how many years
     */
    @Requires(register = CLUB_LEGAL, right = READ)
    public List<Anniversary> in(int from, int years) {
        List<ActiveRule> rules = book.inForce(GermanDate.today());
        return foundedOn().stream()
                .flatMap(founded ->
                        IntStream.range(from, from + years).boxed().flatMap(year -> due(rules, founded, year)))
                .toList();
    }

    private static Stream<Anniversary> due(List<ActiveRule> rules, LocalDate founded, int year) {
        return rules.stream().flatMap(rule -> Anniversary.of(rule, founded, year));
    }
}
