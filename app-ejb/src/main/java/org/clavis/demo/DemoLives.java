package org.clavis.demo;

import static org.clavis.member.entity.Gender.DIVERSE;
import static org.clavis.member.entity.Gender.FEMALE;
import static org.clavis.member.entity.Gender.MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.demo.DemoLineUp.Chair;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;

/** Lives written by hand of people who take no chair of the orchestra: those rules about honors and fees stumble over. */
final class DemoLives {
    static final int COUNT = 16;

    private static final List<String> ORGANISATIONS = List.of(
            "Gemeinde Lindenfeld",
            "Weingut Guthier KG",
            "Schreinerei Kadel GmbH",
            "Gasthaus Zum Löwen",
            "Volkschor Rotbach");

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
                applicant("Jonas", MALE, "2016-05-04"),
                applicant("Mia", FEMALE, "2018-08-23")));
        ORGANISATIONS.forEach(name -> all.add(organisation(name)));
        return all;
    }

    /** Engaged, not a member. */
    private DemoPerson conductor() {
        return person("Martin", "Feick", MALE, "1979-08-08")
                .does(ActivityKind.CONDUCTOR, LocalDate.of(2018, 9, 1), null, "Hauptorchester");
    }

    private DemoPerson conductorFrom1985() {
        LocalDate entry = LocalDate.of(1985, 1, 1);
        LocalDate end = LocalDate.of(2004, 12, 31);
        return person("Heinz", "Trautmann", MALE, "1941-04-25")
                .joins(entry, "Aktiv")
                .does(ActivityKind.CONDUCTOR, entry, end, "Hauptorchester")
                .does(ActivityKind.PASSIVE, end.plusDays(1), null, null);
    }

    private DemoPerson conductorFrom2005() {
        LocalDate entry = LocalDate.of(2005, 1, 1);
        LocalDate end = LocalDate.of(2018, 8, 31);
        return person("Ulrike", "Schork", FEMALE, "1968-09-12")
                .joins(entry, "Aktiv")
                .does(ActivityKind.CONDUCTOR, entry, end, "Hauptorchester")
                .leaves(end, "Wegzug");
    }

    private DemoPerson onTheBoardWithoutInstrument() {
        LocalDate entry = LocalDate.of(1995, 3, 1);
        return person("Gabriele", "Rettig", FEMALE, "1960-03-03")
                .joins(entry, "Passiv")
                .does(ActivityKind.BOARD_EXECUTIVE, LocalDate.of(1999, 3, 12), null, "Geschäftsführung");
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
