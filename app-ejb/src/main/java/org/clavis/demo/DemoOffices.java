package org.clavis.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/** Sixty years of elections: offices change hands every few assemblies, and sections have leaders. */
final class DemoOffices {
    private static final int TERM_YEARS = 3;
    private static final int LAST_ELECTION = 2025;
    private static final int YOUNGEST = 20;
    private static final int OLDEST = 70;

    /** By what the club calls them. */
    private static final Map<String, Office> OFFICES = Map.of(
            "1. Vorsitz", Office.CHAIR,
            "2. Vorsitz", Office.DEPUTY_CHAIR,
            "Kasse", Office.TREASURER,
            "Schriftführung", Office.SECRETARY,
            "Jugendleitung", Office.YOUTH_LEADER,
            "Beisitz", Office.ASSESSOR,
            "Noten", Office.LIBRARIAN,
            "Instrumente und Uniformen", Office.INSTRUMENT_KEEPER);

    private final List<DemoPerson> people;
    private final Random random;
    private final Map<String, DemoPerson> holders = new HashMap<>();
    private final Map<String, LocalDate> since = new HashMap<>();

    private DemoOffices(List<DemoPerson> people, Random random) {
        this.people = people;
        this.random = random;
    }

    static void fill(List<DemoPerson> people, int founded, Random random) {
        var offices = new DemoOffices(people, random);
        List<String> titles = OFFICES.keySet().stream().sorted().toList();
        for (int year = founded; year <= LAST_ELECTION; year += TERM_YEARS) {
            LocalDate assembly = LocalDate.of(year, 3, 1).plusDays(random.nextInt(28));
            LocalDate end = year + TERM_YEARS > LAST_ELECTION ? null : assembly.plusYears(TERM_YEARS);
            titles.forEach(title -> offices.elect(title, assembly, end));
        }
        titles.forEach(title -> offices.resign(title, null));
        offices.electSectionLeaders();
    }

    private void elect(String title, LocalDate assembly, @Nullable LocalDate end) {
        DemoPerson holder = holders.get(title);
        if (holder != null && isEligible(holder, assembly, end) && random.nextInt(100) < 62) {
            return;
        }
        resign(title, assembly.minusDays(1));
        List<DemoPerson> candidates = people.stream()
                .filter(person -> !holders.containsValue(person) && isEligible(person, assembly, end))
                .toList();
        if (!candidates.isEmpty()) {
            holders.put(title, candidates.get(random.nextInt(candidates.size())));
            since.put(title, assembly);
        }
    }

    private void resign(String title, @Nullable LocalDate lastDay) {
        DemoPerson holder = holders.remove(title);
        LocalDate start = since.remove(title);
        if (holder != null && start != null) {
            holder.holds(OFFICES.getOrDefault(title, Office.OTHER), title, start, lastDay);
        }
    }

    private static boolean isEligible(DemoPerson person, LocalDate assembly, @Nullable LocalDate end) {
        int age = person.ageAt(assembly);
        return age >= YOUNGEST && age <= OLDEST && person.isMemberFrom(assembly, end) && person.mayHoldOffice();
    }

    /** In every section somebody who has played long enough. */
    private void electSectionLeaders() {
        LocalDate day = LocalDate.of(LAST_ELECTION, 1, 1);
        Set<String> led = new HashSet<>();
        for (DemoPerson person : people) {
            Set<String> sections = person.sectionsPlayedAt(day).stream()
                    .filter(section -> !led.contains(section))
                    .collect(Collectors.toSet());
            if (person.ageAt(day) >= YOUNGEST && random.nextInt(2) == 0) {
                sections.stream().sorted().limit(1).forEach(section -> {
                    LocalDate since = LocalDate.of(2016 + random.nextInt(9), 9, 1);
                    person.holds(Office.SECTION_LEADER, "Registerführung " + section, since, null);
                    led.add(section);
                });
            }
        }
    }
}
