package org.clavis.demo;

import static org.clavis.member.entity.Gender.FEMALE;
import static org.clavis.member.entity.Gender.MALE;

import java.time.LocalDate;
import java.util.List;
import org.clavis.demo.DemoLineUp.Chair;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Office;

/** Lives of players written by hand, because rules that count years are decided by them. */
final class DemoPlayers {
    private final DemoFamilies families;
    private final List<Chair> free;

    /**
     * @param free the chairs of the orchestra; those taken are removed
     */
    DemoPlayers(DemoFamilies families, List<Chair> free) {
        this.families = families;
        this.free = free;
    }

    List<DemoPerson> all() {
        return List.of(
                entryOnTheLastDayOfAYear(),
                bornOnALeapDay(),
                inTwoClubs(),
                whoLeftAndCameBack(),
                changedHerName(),
                startedBeforeHerEighthBirthday(),
                withAGapOfLessThanAYear(),
                withUnknownYears(),
                youthConductor(),
                foundingMember());
    }

    private DemoPerson entryOnTheLastDayOfAYear() {
        LocalDate entry = LocalDate.of(1985, 12, 31);
        return person("Thomas", "Kaffenberger", MALE, "1971-03-14")
                .joins(entry, "Aktiv")
                .plays(chair("Trompete"), entry, null);
    }

    private DemoPerson bornOnALeapDay() {
        LocalDate entry = LocalDate.of(2002, 9, 1);
        return person("Zoé", "Lautenschläger", FEMALE, "1992-02-29")
                .joins(entry, "Aktiv")
                .plays(chair("Querflöte"), entry, null);
    }

    private DemoPerson inTwoClubs() {
        LocalDate entry = LocalDate.of(1996, 4, 1);
        DemoPerson person = person("Søren", "Dahl-Krämer", MALE, "1981-11-02").joins(entry, "Aktiv");
        elsewhere(person, ActivityClub.OTHER, "Stadtkapelle Mühlberg (erdacht)", "2004-01-01")
                .setEndedOn(null);
        return person.plays(chair("Waldhorn"), entry, null);
    }

    private DemoPerson whoLeftAndCameBack() {
        LocalDate entry = LocalDate.of(1978, 4, 1);
        LocalDate again = LocalDate.of(1999, 9, 1);
        Chair chair = chair("Tuba");
        return person("Bernd", "Schüßler", MALE, "1963-06-30")
                .joins(entry, "Aktiv")
                .plays(chair, entry, null)
                .leaves(LocalDate.of(1990, 12, 31), "Wegzug")
                .joins(again, "Aktiv")
                .plays(chair, again, null);
    }

    private DemoPerson changedHerName() {
        LocalDate entry = LocalDate.of(1993, 1, 1);
        DemoPerson person = person("Nicole", "Weiß-Ihrig", FEMALE, "1983-07-19");
        person.member.setBirthName("Ihrig");
        return person.joins(entry, "Aktiv").plays(chair("Klarinette"), entry, null);
    }

    private DemoPerson startedBeforeHerEighthBirthday() {
        LocalDate entry = LocalDate.of(2004, 9, 1);
        DemoPerson person = person("Theresa", "Jöst", FEMALE, "1998-10-05")
                .joins(entry, "Aktiv")
                .plays(chair("Mallets"), entry, null);
        // a gap that a Meldung has to find
        person.music.forgetsInstrument();
        return person;
    }

    private DemoPerson withAGapOfLessThanAYear() {
        LocalDate entry = LocalDate.of(1990, 1, 1);
        Chair chair = chair("Posaune");
        return person("Markus", "Röhrig", MALE, "1976-01-09")
                .joins(entry, "Aktiv")
                .plays(chair, entry, LocalDate.of(2008, 6, 30))
                .plays(chair, LocalDate.of(2009, 2, 1), null);
    }

    private DemoPerson withUnknownYears() {
        LocalDate entry = LocalDate.of(2001, 1, 1);
        DemoPerson person = person("Đorđe", "Petrović", MALE, "1969-12-30").joins(entry, "Aktiv");
        elsewhere(person, ActivityClub.UNKNOWN, "nicht mehr festzustellen", "1983-01-01")
                .setEndedOn(LocalDate.of(1994, 12, 31));
        return person.plays(chair("Tenorhorn"), entry, null);
    }

    private DemoPerson youthConductor() {
        LocalDate entry = LocalDate.of(2006, 4, 1);
        return person("Annika", "Löffler", FEMALE, "1997-05-17")
                .joins(entry, "Aktiv")
                .plays(chair("Altsaxophon"), entry, null)
                .holds(Office.YOUTH_CONDUCTOR, "Leitung Jugendorchester", LocalDate.of(2021, 9, 1), null);
    }

    private DemoPerson foundingMember() {
        LocalDate entry = LocalDate.of(1966, 1, 15);
        return person("Karl", "Mößinger", MALE, "1951-02-11")
                .joins(entry, "Aktiv")
                .plays(chair("Flügelhorn"), entry, null);
    }

    private DemoPerson person(String givenName, String familyName, Gender gender, String born) {
        return families.named(givenName, familyName, gender, LocalDate.parse(born));
    }

    private static ActivityPeriod elsewhere(DemoPerson person, ActivityClub club, String name, String from) {
        ActivityPeriod period = person.period(ActivityKind.MUSICIAN, LocalDate.parse(from), null);
        period.setClub(club);
        period.setOtherClub(name);
        return period;
    }

    private Chair chair(String instrument) {
        Chair chair = free.stream()
                .filter(each -> each.instrument().equals(instrument))
                .findFirst()
                .orElseThrow();
        free.remove(chair);
        return chair;
    }
}
