package org.clavis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;

/** A federation: its members are clubs, its record of people holds those who work for it. */
final class DemoFederation {
    private static final int FIRST_NUMBER = 9001;
    private static final List<Map.Entry<String, Office>> EXECUTIVE = List.of(
            Map.entry("Präsidium", Office.CHAIR),
            Map.entry("Vizepräsidium", Office.DEPUTY_CHAIR),
            Map.entry("Geschäftsführung", Office.MANAGER),
            Map.entry("Finanzen", Office.TREASURER),
            Map.entry("Schriftführung", Office.SECRETARY));
    private static final List<Map.Entry<String, Office>> EXTENDED = List.of(
            Map.entry("Jugend", Office.YOUTH_LEADER),
            Map.entry("Ehrungen", Office.HONORS_OFFICER),
            Map.entry("Öffentlichkeitsarbeit", Office.PRESS_OFFICER),
            Map.entry("Ausbildung", Office.ASSESSOR),
            Map.entry("EDV", Office.IT_OFFICER),
            Map.entry("Datenschutz", Office.DATA_PROTECTION_CONTACT),
            Map.entry("Recht", Office.ASSESSOR),
            Map.entry("Frauen und Familie", Office.ASSESSOR));
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
        EXECUTIVE.forEach(office -> holder(office.getValue(), office.getKey()));
        EXTENDED.forEach(office -> holder(office.getValue(), office.getKey()));
        holder(Office.CONDUCTOR, "Verbandsdirigat");
        for (int district = 1; district <= DISTRICTS; district++) {
            holder(Office.OTHER, "Bezirk " + district);
        }
        for (int i = 0; i < FORMER; i++) {
            former(EXECUTIVE.get(i));
        }
        List<MemberRecord> records = new ArrayList<>();
        people.forEach(person -> records.add(person.record(FIRST_NUMBER + records.size(), today, random)));
        return records;
    }

    private void holder(Office office, String label) {
        LocalDate since = LocalDate.of(2006 + random.nextInt(19), 1 + random.nextInt(12), 1 + random.nextInt(28));
        people.add(families.bornBetween(1955, 1992).joins(since, "Präsidium").holds(office, label, since, null));
    }

    private void former(Map.Entry<String, Office> office) {
        LocalDate since = LocalDate.of(1985 + random.nextInt(10), 4, 1 + random.nextInt(28));
        LocalDate end = since.plusYears(9 + random.nextInt(9));
        people.add(families.bornBetween(1938, 1955)
                .joins(since, "Ehrenpräsidium")
                .holds(office.getValue(), office.getKey(), since, end)
                .does(ActivityKind.PASSIVE, end.plusDays(1), null, null));
    }
}
