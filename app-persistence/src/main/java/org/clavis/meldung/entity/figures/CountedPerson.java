package org.clavis.meldung.entity.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clavis.member.entity.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of somebody, once however many roles there are. It holds kinds where a Meldung holds names,
 * so whoever builds a Meldung makes it beside the {@code ReportedPerson}, and for passive members too.
 *
 * @param active whether it counts as active on the key date, otherwise as passive
 * @param pupil in training; counts for those who are active
 * @param instrument name of the {@code InstrumentGroup} of the main instrument; null for whoever plays none
 * @param ensembles names of the kinds of ensembles it plays in
 * @param exams names of the kinds of qualification it reached in the year reported for; who passed two of a kind counts
 *     twice
 * @param cooperation name of the kind of partner whose cooperation brings it here
 */
public record CountedPerson(
        @Nullable LocalDate birthDate,
        Gender gender,
        boolean active,
        boolean pupil,
        @Nullable String instrument,
        Set<String> ensembles,
        List<String> exams,
        @Nullable String cooperation,
        boolean insured,
        boolean gema) {

    /** A passive or supporting member of whom only age and gender count. */
    public static CountedPerson passive(@Nullable LocalDate birthDate, Gender gender) {
        return new CountedPerson(birthDate, gender, false, false, null, Set.of(), List.of(), null, false, false);
    }
}
