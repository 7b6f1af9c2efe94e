package org.clavis.meldung.entity.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Part C: somebody who is reported by name, once however many roles there are.
 *
 * @param person pseudonym, the same in every Meldung of the organisation
 * @param active whether it counts as active; passive ones are named only where the campaign says so
 * @param activeSince first day of the activity that runs
 * @param kinds what it does on the key date
 * @param instruments the main one first
 * @param ensembles names
 * @param qualifications reached up to the key date, as in {@code D1}
 * @param cooperation name of the partner
 */
public record ReportedPerson(
        UUID person,
        @Nullable String memberNumber,
        String familyName,
        @Nullable String givenName,
        @Nullable LocalDate birthDate,
        Gender gender,
        boolean active,
        @Nullable LocalDate activeSince,
        Set<ActivityKind> kinds,
        List<String> instruments,
        List<String> ensembles,
        List<String> qualifications,
        boolean insured,
        boolean gema,
        @Nullable String cooperation) {}
