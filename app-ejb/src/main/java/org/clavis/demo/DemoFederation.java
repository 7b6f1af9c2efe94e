package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;

/** A federation: its members are clubs, its record of people holds those who work for it. */
final class DemoFederation {
    private static final int FIRST_NUMBER = 9001;
    private static final List<String> EXECUTIVE =
            List.of("Präsidium", "Vizepräsidium", "Geschäftsführung", "Finanzen", "Schriftführung");
    private static final List<String> EXTENDED = List.of(
            "Jugend",
            "Ehrungen",
            "Öffentlichkeitsarbeit",
            "Ausbildung",
            "EDV",
            "Datenschutz",
            "Recht",
            "Frauen und Familie");
    private static final int DISTRICTS = 6;
    private static final int FORMER = 5;

    private final Random random;
    private final DemoFamilies families;
    private final LocalDate today;
    private final List<DemoPerson> people = new ArrayList<>();

    DemoFederation(long seed, DemoHousehold.Place place, DemoNames names, LocalDate today) {
        this.random = new Random(seed);
        this.families = new DemoFamilies(names, place, random);
        this.today = today;
    }

    /** 25 people. */
    List<MemberRecord> members() {
        EXECUTIVE.forEach(office -> holder(ActivityKind.BOARD_EXECUTIVE, office));
        EXTENDED.forEach(office -> holder(ActivityKind.BOARD_EXTENDED, office));
        holder(ActivityKind.CONDUCTOR, "Verbandsdirigat");
        for (int district = 1; district <= DISTRICTS; district++) {
            holder(ActivityKind.OTHER_OFFICE, "Bezirk " + district);
        }
        for (int i = 0; i < FORMER; i++) {
            former(EXECUTIVE.get(i));
        }
        List<MemberRecord> records = new ArrayList<>();
        people.forEach(person -> records.add(person.record(FIRST_NUMBER + records.size(), today, random)));
        return records;
    }

    private void holder(ActivityKind kind, String office) {
        LocalDate since = LocalDate.of(2006 + random.nextInt(19), 1 + random.nextInt(12), 1 + random.nextInt(28));
        people.add(families.bornBetween(1955, 1992).joins(since, "Präsidium").does(kind, since, null, office));
    }

    private void former(String office) {
        LocalDate since = LocalDate.of(1985 + random.nextInt(10), 4, 1 + random.nextInt(28));
        LocalDate end = since.plusYears(9 + random.nextInt(9));
        people.add(families.bornBetween(1938, 1955)
                .joins(since, "Ehrenpräsidium")
                .does(ActivityKind.BOARD_EXECUTIVE, since, end, office)
                .does(ActivityKind.PASSIVE, end.plusDays(1), null, null));
    }
}
