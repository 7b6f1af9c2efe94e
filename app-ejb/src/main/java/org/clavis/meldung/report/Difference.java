package org.clavis.meldung.report;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.jspecify.annotations.Nullable;

/**
 * What became of those who were reported the last time, by name.
 *
 * @param year of the Meldung it is compared with
 * @param revision of that
 * @param figures of that
 * @param joined reported now and not then
 * @param left reported then and not now
 * @param changed reported both times, but otherwise
 */
public record Difference(
        int year,
        int revision,
        Figures figures,
        List<ReportedPerson> joined,
        List<ReportedPerson> left,
        List<Changed> changed) {
    /** Somebody as reported now, and in what that differs. */
    public record Changed(ReportedPerson person, Set<PersonChange> changes) {}

    static Difference between(Report before, Report now) {
        Map<UUID, ReportedPerson> then = byId(before);
        Map<UUID, ReportedPerson> today = byId(now);
        return new Difference(
                before.year(),
                before.revision(),
                before.figures(),
                now.persons().stream()
                        .filter(person -> !then.containsKey(person.person()))
                        .toList(),
                before.persons().stream()
                        .filter(person -> !today.containsKey(person.person()))
                        .toList(),
                now.persons().stream()
                        .filter(person -> then.containsKey(person.person()))
                        .map(person -> new Changed(person, changes(requireNonNull(then.get(person.person())), person)))
                        .filter(changed -> !changed.changes().isEmpty())
                        .toList());
    }

    private static Map<UUID, ReportedPerson> byId(Report report) {
        return report.persons().stream().collect(Collectors.toMap(ReportedPerson::person, Function.identity()));
    }

    private static Set<PersonChange> changes(ReportedPerson before, ReportedPerson now) {
        var changes = EnumSet.noneOf(PersonChange.class);
        note(changes, PersonChange.NAME, names(before), names(now));
        note(changes, PersonChange.BIRTH_DATE, before.birthDate(), now.birthDate());
        note(changes, PersonChange.GENDER, before.gender(), now.gender());
        note(changes, PersonChange.ACTIVITY, activity(before), activity(now));
        note(changes, PersonChange.INSTRUMENT, before.instruments(), now.instruments());
        note(changes, PersonChange.ENSEMBLE, Set.copyOf(before.ensembles()), Set.copyOf(now.ensembles()));
        note(changes, PersonChange.QUALIFICATION, before.qualifications(), now.qualifications());
        note(changes, PersonChange.INSURANCE, before.insured(), now.insured());
        note(changes, PersonChange.GEMA, before.gema(), now.gema());
        note(changes, PersonChange.COOPERATION, before.cooperation(), now.cooperation());
        return changes;
    }

    private static String names(ReportedPerson person) {
        return person.familyName() + ", " + Objects.requireNonNullElse(person.givenName(), "");
    }

    private static List<Object> activity(ReportedPerson person) {
        return List.of(person.active(), person.kinds());
    }

    private static void note(
            Set<PersonChange> changes, PersonChange change, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(change);
        }
    }

    public boolean isNothing() {
        return joined.isEmpty() && left.isEmpty() && changed.isEmpty();
    }
}
