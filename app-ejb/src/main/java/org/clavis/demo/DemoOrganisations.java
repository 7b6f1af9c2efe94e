package org.clavis.demo;

import static org.clavis.club.entity.CooperationKind.KINDERGARTEN;
import static org.clavis.club.entity.CooperationKind.MUSIC_SCHOOL;
import static org.clavis.club.entity.CooperationKind.PRIMARY_SCHOOL;
import static org.clavis.club.entity.EnsembleKind.BIG_BAND;
import static org.clavis.club.entity.EnsembleKind.RECORDER_GROUP;
import static org.clavis.club.entity.EnsembleKind.WIND_CLASS;
import static org.clavis.club.entity.EnsembleKind.WIND_ORCHESTRA;
import static org.clavis.club.entity.EnsembleKind.YOUTH_ORCHESTRA;
import static org.clavis.club.entity.EnsembleLevel.BEGINNERS;
import static org.clavis.club.entity.EnsembleLevel.HIGHEST;
import static org.clavis.club.entity.EnsembleLevel.INTERMEDIATE;
import static org.clavis.club.entity.EnsembleLevel.LOWER;
import static org.clavis.club.entity.EnsembleLevel.UPPER;

import java.time.LocalDate;
import java.util.List;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.EnsembleKind;
import org.clavis.club.entity.EnsembleLevel;
import org.clavis.demo.DemoHousehold.Place;
import org.jspecify.annotations.Nullable;

/** The organisations of the demo, by what they say of themselves. */
final class DemoOrganisations {
    private DemoOrganisations() {}

    static DemoOrganisation lindenfeld() {
        Ensemble bigBand = group("Big Band Lindenfeld", BIG_BAND, UPPER, "Big Band", "1994-09-01");
        bigBand.setDissolvedOn(LocalDate.of(2013, 7, 31));
        return new DemoOrganisation(
                "mv-lindenfeld",
                "Musikverein Lindenfeld 1966 e. V.",
                "MV Lindenfeld",
                "117",
                Place.LINDENFELD,
                "Schulstraße 4",
                "117",
                LocalDate.of(1966, 4, 1),
                "VR 1966",
                "DE59ZZZ09999991001",
                List.of(
                        group("Stammorchester", WIND_ORCHESTRA, UPPER, "Harmonie", "1966-04-01"),
                        group("Jugendorchester", YOUTH_ORCHESTRA, INTERMEDIATE, "Harmonie", "1979-10-01"),
                        group("Bläserklasse", WIND_CLASS, BEGINNERS, null, "2015-09-14"),
                        bigBand),
                List.of(
                        with("Grundschule Lindenfeld", PRIMARY_SCHOOL, "Bläserklasse in Klasse 3 und 4", "2015-09-14"),
                        with("Kindergarten Regenbogen", KINDERGARTEN, "Musikalische Früherziehung", "2019-10-01")));
    }

    static DemoOrganisation rotbach() {
        return new DemoOrganisation(
                "sk-rotbach",
                "Stadtkapelle Rotbach e. V.",
                "SK Rotbach",
                "208",
                Place.ROTBACH,
                "Rathausplatz 2",
                "208",
                LocalDate.of(1978, 1, 1),
                "VR 2078",
                "DE32ZZZ09999991002",
                List.of(
                        group("Stadtkapelle", WIND_ORCHESTRA, INTERMEDIATE, "Harmonie", "1978-01-01"),
                        group("Jugendkapelle", YOUTH_ORCHESTRA, LOWER, "Harmonie", "1988-03-01"),
                        group("Blockflötenkinder", RECORDER_GROUP, null, null, "2010-09-01")),
                List.of(with("Musikschule Rotbach", MUSIC_SCHOOL, "Unterricht für Einsteiger", "2010-09-01")));
    }

    static DemoOrganisation district() {
        return new DemoOrganisation(
                "kv-bergstrasse",
                "Kreismusikverband Bergstraße e. V.",
                "KMV Bergstraße",
                "31",
                Place.WEINBERG,
                "Weinbergstraße 21",
                "031",
                LocalDate.of(1921, 1, 1),
                "VR 121",
                "DE05ZZZ09999991003",
                List.of(group("Kreisauswahlorchester", WIND_ORCHESTRA, HIGHEST, "Harmonie", "1998-05-01")),
                List.of());
    }

    static DemoOrganisation state() {
        return new DemoOrganisation(
                "lv-suedwest",
                "Landesmusikverband Südwest e. V.",
                "LMV Südwest",
                "6",
                Place.MUEHLBERG,
                "Schlossgasse 1",
                "006",
                LocalDate.of(1893, 5, 28),
                "VR 93",
                "DE75ZZZ09999991004",
                List.of(group("Landesblasorchester", WIND_ORCHESTRA, HIGHEST, "Harmonie", "1984-01-01")),
                List.of());
    }

    private static Ensemble group(
            String name, EnsembleKind kind, @Nullable EnsembleLevel level, @Nullable String lineUp, String since) {
        Ensemble ensemble = Ensemble.blank();
        ensemble.setName(name);
        ensemble.setKind(kind);
        ensemble.setLevel(level);
        ensemble.setLineUp(lineUp);
        ensemble.setFoundedOn(LocalDate.parse(since));
        return ensemble;
    }

    private static Cooperation with(String partner, CooperationKind kind, String subject, String since) {
        Cooperation cooperation = Cooperation.blank();
        cooperation.setPartner(partner);
        cooperation.setKind(kind);
        cooperation.setSubject(subject);
        cooperation.setContactPerson("Sekretariat");
        cooperation.setStartedOn(LocalDate.parse(since));
        return cooperation;
    }
}
