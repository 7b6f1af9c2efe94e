package org.clavis.demo;

import static org.clavis.member.entity.Gender.DIVERSE;
import static org.clavis.member.entity.Gender.FEMALE;
import static org.clavis.member.entity.Gender.MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.demo.DemoLineUp.Chair;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;

/** Lives written by hand of people who take no chair of the orchestra: those rules about honors and fees stumble over. */
final class DemoLives {
    static final int COUNT = 20;

    private static final List<String> ORGANISATIONS = List.of(
            "Gemeinde Lindenfeld",
            "Weingut Guthier KG",
            "Schreinerei Kadel GmbH",
            "Gasthaus Zum Löwen",
            "Volkschor Rotbach");

    /** Family name of somebody who does not want to be honored. */
    static final String REFUSES_HONORS = "Stillfried";

    private final DemoFamilies families;
    private final LocalDate today;

    DemoLives(DemoFamilies families, LocalDate today) {
        this.families = families;
        this.today = today;
    }

    List<DemoPerson> all() {
        List<DemoPerson> all = new ArrayList<>(List.of(
                conductor(),
                conductorFrom1985(),
                conductorFrom2005(),
                onTheBoardWithoutInstrument(),
                leavingSoon(),
                leftOnNewYearsDay(),
                diedAndNobodyEndedTheMembership(),
                underVOrT(),
                neitherManNorWoman(),
                hundredAndFourYearsOld(),
                cameBackAfterTwentyYears(),
                sangInAnotherFederation(),
                wantsNoHonors(),
                applicant("Jonas", MALE, "2016-05-04"),
                applicant("Mia", FEMALE, "2018-08-23")));
        ORGANISATIONS.forEach(name -> all.add(organisation(name)));
        return all;
    }

    /** Engaged, not a member. */
    private DemoPerson conductor() {
        return person("Martin", "Feick", MALE, "1979-08-08")
                .holds(Office.CONDUCTOR, "Leitung Hauptorchester", LocalDate.of(2018, 9, 1), null);
    }

    private DemoPerson conductorFrom1985() {
        LocalDate entry = LocalDate.of(1985, 1, 1);
        LocalDate end = LocalDate.of(2004, 12, 31);
        return person("Heinz", "Trautmann", MALE, "1941-04-25")
                .joins(entry, "Aktiv")
                .holds(Office.CONDUCTOR, "Leitung Hauptorchester", entry, end)
                .does(ActivityKind.PASSIVE, end.plusDays(1), null, null);
    }

    private DemoPerson conductorFrom2005() {
        LocalDate entry = LocalDate.of(2005, 1, 1);
        LocalDate end = LocalDate.of(2018, 8, 31);
        return person("Ulrike", "Schork", FEMALE, "1968-09-12")
                .joins(entry, "Aktiv")
                .holds(Office.CONDUCTOR, "Leitung Hauptorchester", entry, end)
                .leaves(end, "Wegzug");
    }

    private DemoPerson onTheBoardWithoutInstrument() {
        LocalDate entry = LocalDate.of(1995, 3, 1);
        return person("Gabriele", "Rettig", FEMALE, "1960-03-03")
                .joins(entry, "Passiv")
                .holds(Office.MANAGER, "Geschäftsführung", LocalDate.of(1999, 3, 12), null);
    }

    private DemoPerson leavingSoon() {
        LocalDate entry = LocalDate.of(2012, 1, 1);
        return person("Sven", "Bitsch", MALE, "1985-02-02")
                .joins(entry, "Passiv")
                .does(ActivityKind.PASSIVE, entry, null, null)
                .leaves(LocalDate.of(today.getYear(), 12, 31), "Umzug");
    }

    private DemoPerson leftOnNewYearsDay() {
        LocalDate entry = LocalDate.of(1994, 1, 1);
        return person("Tanja", "Ohl", FEMALE, "1980-12-24")
                .joins(entry, "Aktiv")
                .plays(new Chair("Klarinetten", "Klarinette"), entry, null)
                .leaves(LocalDate.of(2014, 1, 1), "Zeitmangel");
    }

    private DemoPerson diedAndNobodyEndedTheMembership() {
        LocalDate entry = LocalDate.of(1970, 1, 1);
        DemoPerson person = person("Philipp", "Dörsam", MALE, "1938-01-20")
                .joins(entry, "Aktiv")
                .plays(new Chair("Tuben", "Tuba"), entry, LocalDate.of(2003, 12, 31));
        person.member.setDeceasedOn(LocalDate.of(2019, 11, 9));
        return person;
    }

    private DemoPerson underVOrT() {
        LocalDate entry = LocalDate.of(1999, 4, 1);
        DemoPerson person = person("Ida", "von der Tann", FEMALE, "1955-07-07");
        person.member.setTitle("Dr.");
        return person.joins(entry, "Fördernd").does(ActivityKind.SUPPORTING, entry, null, null);
    }

    private DemoPerson neitherManNorWoman() {
        LocalDate entry = LocalDate.of(2015, 1, 1);
        return person("Robin", "Ripper", DIVERSE, "1994-03-27")
                .joins(entry, "Passiv")
                .does(ActivityKind.PASSIVE, entry, null, null);
    }

    private DemoPerson hundredAndFourYearsOld() {
        LocalDate entry = LocalDate.of(1966, 1, 15);
        LocalDate end = LocalDate.of(1994, 12, 31);
        DemoPerson person =
                person("Wilhelmine", "Katzenmeier", FEMALE, "1922-03-30").joins(entry, "Aktiv");
        ActivityPeriod before = person.period(ActivityKind.MUSICIAN, LocalDate.of(1937, 5, 1), entry.minusDays(1));
        before.setClub(ActivityClub.OTHER);
        before.setOtherClub("Kurkapelle Quellbrunn (erdacht)");
        before.setEvidence(EvidenceGrade.STATEMENT);
        return person.plays(new Chair("Flöten", "Querflöte"), entry, end)
                .does(ActivityKind.PASSIVE, end.plusDays(1), null, null);
    }

    private DemoPerson cameBackAfterTwentyYears() {
        LocalDate entry = LocalDate.of(1975, 4, 1);
        LocalDate again = LocalDate.of(2010, 1, 1);
        var chair = new Chair("Klarinetten", "Klarinette");
        return person("Renate", "Emig", FEMALE, "1961-08-19")
                .joins(entry, "Aktiv")
                .plays(chair, entry, null)
                .leaves(LocalDate.of(1989, 12, 31), "Wegzug")
                .joins(again, "Passiv")
                .plays(chair, again, LocalDate.of(2019, 12, 31))
                .does(ActivityKind.PASSIVE, LocalDate.of(2020, 1, 1), null, null);
    }

    private DemoPerson sangInAnotherFederation() {
        LocalDate entry = LocalDate.of(2005, 1, 1);
        DemoPerson person = person("Ludwig", "Hechler", MALE, "1958-02-11").joins(entry, "Passiv");
        ActivityPeriod choir = person.period(ActivityKind.SINGER, LocalDate.of(1984, 1, 1), entry.minusDays(1));
        choir.setClub(ActivityClub.OTHER);
        choir.setOtherClub("Gesangverein Eintracht Quellbrunn (erdacht)");
        choir.setOtherFederation(true);
        choir.setEvidence(EvidenceGrade.CERTIFICATE);
        return person.does(ActivityKind.SUPPORTING, entry, null, null);
    }

    /** Refused the honor for twenty years, as the honors of the demo say. */
    private DemoPerson wantsNoHonors() {
        LocalDate entry = LocalDate.of(1996, 1, 1);
        return person("Dieter", REFUSES_HONORS, MALE, "1964-10-10")
                .joins(entry, "Passiv")
                .holds(Office.AUDITOR, "Kassenprüfung", entry, null);
    }

    private DemoPerson applicant(String givenName, Gender gender, String born) {
        return person(givenName, "Helfrich", gender, born).joins(LocalDate.of(today.getYear() + 1, 1, 1), "Jugend");
    }

    private DemoPerson organisation(String name) {
        var member = new Member(PersonKind.LEGAL);
        member.setFamilyName(name);
        LocalDate entry = LocalDate.of(1990 + 5 * ORGANISATIONS.indexOf(name), 1, 1);
        DemoPerson somebody = person("Firma", name, Gender.UNKNOWN, "1960-01-01");
        return new DemoPerson(member, somebody.born, somebody.home)
                .joins(entry, "Fördernd")
                .does(ActivityKind.SUPPORTING, entry, null, null);
    }

    private DemoPerson person(String givenName, String familyName, Gender gender, String born) {
        return families.named(givenName, familyName, gender, LocalDate.parse(born));
    }
}
