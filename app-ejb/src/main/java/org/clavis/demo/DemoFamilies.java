package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;

/** Brings people into the world: every second one into a family that is in the club already. */
final class DemoFamilies {
    private static final int LARGEST = 5;

    private final DemoNames names;
    private final DemoHousehold.Place place;
    private final Random random;
    private final List<Home> homes = new ArrayList<>();

    DemoFamilies(DemoNames names, DemoHousehold.Place place, Random random) {
        this.names = names;
        this.place = place;
        this.random = random;
    }

    /** Somebody born in one of these years. */
    DemoPerson bornBetween(int firstYear, int lastYear) {
        LocalDate born =
                LocalDate.ofYearDay(firstYear + random.nextInt(lastYear - firstYear + 1), 1 + random.nextInt(365));
        Gender gender = random.nextInt(100) < 48 ? Gender.FEMALE : Gender.MALE;
        Home home = home(born, gender);
        Member member = member(names.given(born.getYear(), gender, random), home.household.family(), gender);
        boolean marriedIn =
                gender == Gender.FEMALE && home.people.stream().anyMatch(other -> other.isPartner(born, gender));
        if (marriedIn) {
            member.setBirthName(names.family(random));
        }
        home.people.add(new Kin(born.getYear(), gender));
        return new DemoPerson(member, born, home.household);
    }

    /** Somebody with a household of its own. */
    DemoPerson named(String givenName, String familyName, Gender gender, LocalDate born) {
        DemoHousehold any = DemoHousehold.any(names, place, random);
        var household = new DemoHousehold(
                familyName, any.street(), any.postalCode(), any.town(), any.landline(), givenName + " " + familyName);
        return new DemoPerson(member(givenName, familyName, gender), born, household);
    }

    private static Member member(String givenName, String familyName, Gender gender) {
        var member = new Member(PersonKind.NATURAL);
        member.setGivenName(givenName);
        member.setFamilyName(familyName);
        member.setGender(gender);
        switch (gender) {
            case FEMALE -> member.setSalutation("Frau");
            case MALE -> member.setSalutation("Herr");
            default -> {}
        }
        return member;
    }

    private Home home(LocalDate born, Gender gender) {
        if (random.nextInt(100) < 60) {
            for (Home home : homes) {
                if (home.people.size() < LARGEST && home.fits(born, gender) && random.nextInt(3) == 0) {
                    return home;
                }
            }
        }
        Home home = new Home(DemoHousehold.any(names, place, random), new ArrayList<>());
        homes.add(home);
        return home;
    }

    private record Home(DemoHousehold household, List<Kin> people) {
        boolean fits(LocalDate born, Gender gender) {
            boolean child = people.stream().anyMatch(other -> other.isParent(born));
            boolean partner = people.size() == 1 && people.get(0).isPartner(born, gender);
            return child || partner;
        }
    }

    private record Kin(int born, Gender gender) {
        boolean isParent(LocalDate child) {
            int distance = child.getYear() - born;
            return distance >= 22 && distance <= 39 && child.getYear() >= 1995;
        }

        boolean isPartner(LocalDate otherBorn, Gender otherGender) {
            return gender != otherGender && Math.abs(otherBorn.getYear() - born) <= 7 && born < 1998;
        }
    }
}
