package org.clavis.federation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Reporter;

/**
 * Somebody who holds office in an organisation below, as it has reported.
 *
 * @param year the organisation reported for
 * @param via alias of the direct child that the report came over
 * @param held the offices of this person there, at least one
 */
public record Officer(Reporter club, int year, String via, List<OfficeHolder> held) {
    /** Whoever holds several offices is the same person in each of them. */
    public OfficeHolder person() {
        return held.get(0);
    }

    public String name() {
        return Stream.of(person().givenName(), person().familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Whether a letter would arrive. */
    public boolean hasAddress() {
        return person().street() != null && person().town() != null;
    }

    /** As it stands on an envelope. */
    String address() {
        String town = Stream.of(person().postalCode(), person().town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(club.name(), name(), person().street(), town)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What the club calls the offices, or what they are called everywhere. */
    String offices() {
        return held.stream()
                .map(office -> Objects.requireNonNullElseGet(office.label(), () -> Words.of(office.office())))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
