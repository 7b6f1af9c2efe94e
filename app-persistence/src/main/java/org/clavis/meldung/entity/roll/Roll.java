package org.clavis.meldung.entity.roll;

import static org.clavis.member.entity.Office.CHAIR;
import static org.clavis.member.entity.Office.CONDUCTOR;
import static org.clavis.member.entity.Office.DATA_PROTECTION_CONTACT;
import static org.clavis.member.entity.Office.DEPUTY_CHAIR;
import static org.clavis.member.entity.Office.DEPUTY_CONDUCTOR;
import static org.clavis.member.entity.Office.DRUM_MAJOR;
import static org.clavis.member.entity.Office.HONORS_OFFICER;
import static org.clavis.member.entity.Office.IT_OFFICER;
import static org.clavis.member.entity.Office.MANAGER;
import static org.clavis.member.entity.Office.PRESS_OFFICER;
import static org.clavis.member.entity.Office.SECRETARY;
import static org.clavis.member.entity.Office.TREASURER;
import static org.clavis.member.entity.Office.YOUTH_CONDUCTOR;
import static org.clavis.member.entity.Office.YOUTH_LEADER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;

/**
 * Everybody the organisation has on record, as of a day.
 *
 * @param level of the organisation
 * @param people in the order of their names
 * @param reach of those who hold an office that federations are told of, by person
 */
public record Roll(LocalDate day, TenantLevel level, List<Enrolled> people, Map<UUID, Reach> reach) {
    /**
     * Offices whose holders a federation writes to or calls. The others (assessors, section leaders, keepers, auditors)
     * are the organisation's own business: their addresses stay with it.
     */
    public static final Set<Office> TOLD = EnumSet.of(
            CHAIR,
            DEPUTY_CHAIR,
            MANAGER,
            SECRETARY,
            TREASURER,
            YOUTH_LEADER,
            PRESS_OFFICER,
            HONORS_OFFICER,
            IT_OFFICER,
            DATA_PROTECTION_CONTACT,
            CONDUCTOR,
            DEPUTY_CONDUCTOR,
            YOUTH_CONDUCTOR,
            DRUM_MAJOR);

    /**
     * Who is counted as active. Those who work for a federation are counted by their clubs; it counts only who plays in
     * an orchestra of its own.
     */
    public Stream<Enrolled> active() {
        return people.stream().filter(person -> isClub() ? person.isActive(day) : person.isPlaying(day));
    }

    /** Who is counted as passive. The members of a federation are clubs. */
    public Stream<Enrolled> passive() {
        return people.stream().filter(person -> isClub() && person.isPassive(day));
    }

    private boolean isClub() {
        return level == TenantLevel.CLUB;
    }

    /** Everybody who holds an office that federations are told of, once an office. */
    public List<Held> held() {
        var first = new HashMap<UUID, Set<Office>>();
        return people.stream()
                .filter(person -> !person.isGone(day))
                .flatMap(this::offices)
                .filter(held -> first.computeIfAbsent(held.holder().person().id(), id -> EnumSet.noneOf(Office.class))
                        .add(held.office()))
                .sorted(Held.BY_OFFICE)
                .toList();
    }

    private Stream<Held> offices(Enrolled person) {
        return person.running(day)
                .filter(engagement -> engagement.office() != null && TOLD.contains(engagement.office()))
                .map(engagement -> Held.of(person, engagement, reach(person)));
    }

    private Reach reach(Enrolled person) {
        return reach.getOrDefault(person.person().id(), Reach.NONE);
    }
}
