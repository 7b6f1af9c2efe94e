package org.clavis.federation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.club.Affiliate;
import org.clavis.club.Affiliates;
import org.clavis.meldung.AcceptedReport;
import org.clavis.meldung.AcceptedReports;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Report;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.entity.AffiliationPurpose;

/**
 * Office holders of the organisations below, out of the latest Meldungen that count. Nobody is found whose club has left,
 * or whose names do not come up as far as here.
 */
@Dependent
class OfficerDirectory {
    private static final Comparator<Officer> ORDER = Comparator.comparing(
                    (Officer officer) -> officer.club().name())
            .thenComparing(officer -> officer.person().office());

    @Inject
    private AcceptedReports reports;

    @Inject
    private Affiliates affiliates;

    /** Those that fit, club by club. */
    List<Officer> find(OfficerFilter filter) {
        Set<String> below = affiliates.below(GermanDate.today(), AffiliationPurpose.REPORT).stream()
                .map(Affiliate::alias)
                .collect(Collectors.toSet());
        return reports.latest().stream()
                .filter(report -> belongs(report, below) && filter.fits(report))
                .flatMap(report -> officers(report, filter))
                .filter(filter::fits)
                .sorted(ORDER)
                .toList();
    }

    /** Clubs outside this server that report to a district are known to that district alone. */
    private static boolean belongs(AcceptedReport report, Set<String> below) {
        String alias = report.reporter().alias();
        return below.contains(alias) || (alias.contains(".") && below.contains(report.via()));
    }

    private static Stream<Officer> officers(AcceptedReport accepted, OfficerFilter filter) {
        Report report = accepted.report();
        if (report == null) {
            return Stream.empty();
        }
        Map<UUID, List<OfficeHolder>> byPerson = report.offices().stream()
                .filter(filter::fits)
                .sorted(Comparator.comparing(OfficeHolder::office))
                .collect(Collectors.groupingBy(OfficeHolder::person, LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream()
                .map(held -> new Officer(accepted.reporter(), accepted.year(), accepted.via(), held));
    }
}
