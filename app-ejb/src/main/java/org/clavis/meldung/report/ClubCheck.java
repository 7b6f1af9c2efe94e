package org.clavis.meldung.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.clavis.meldung.entity.report.ClubData;
import org.jspecify.annotations.Nullable;

/** What is missing in the organisation's own record. */
record ClubCheck(ClubData club, LocalDate day) {
    Stream<Finding> findings() {
        return Stream.of(
                        club.street() == null || club.postalCode() == null || club.town() == null
                                ? Doubt.ADDRESS_MISSING
                                : null,
                        club.mail() == null && club.phone() == null ? Doubt.CLUB_UNREACHABLE : null,
                        club.foundedOn() == null ? Doubt.FOUNDING_MISSING : null,
                        exemption(),
                        club.iban() == null || club.creditorId() == null ? Doubt.SEPA_MISSING : null)
                .filter(Objects::nonNull)
                .map(Finding::of);
    }

    private @Nullable Doubt exemption() {
        LocalDate until = club.taxExemptUntil();
        if (until == null) {
            return Doubt.EXEMPTION_MISSING;
        }
        return until.isBefore(day) ? Doubt.EXEMPTION_EXPIRED : null;
    }
}
