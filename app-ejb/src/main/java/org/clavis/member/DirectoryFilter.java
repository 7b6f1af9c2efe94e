package org.clavis.member;

import java.util.EnumSet;
import java.util.Set;
import org.clavis.access.Register;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.jspecify.annotations.Nullable;

/**
 * Which members are listed, as of today. An empty set lets everybody pass; of a set one is enough; all conditions hold
 * together.
 *
 * @param sections sections of the orchestra, as written
 * @param activities what is done other than in an office
 * @param offices offices held
 * @param ageFrom lowest age in completed years; people without birth date and the deceased have no age
 * @param ageTo highest age in completed years
 */
public record DirectoryFilter(
        Set<MembershipStatus> status,
        Set<String> sections,
        Set<ActivityKind> activities,
        Set<Office> offices,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo) {
    public static final DirectoryFilter NONE = new DirectoryFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    public DirectoryFilter {
        status = Set.copyOf(status);
        sections = Set.copyOf(sections);
        activities = Set.copyOf(activities);
        offices = Set.copyOf(offices);
    }

    /** The Registers somebody must be able to read to filter like this; otherwise the answer would betray them. */
    Set<Register> registers() {
        Set<Register> registers = EnumSet.noneOf(Register.class);
        if (!status.isEmpty()) {
            registers.add(Register.MEMBERSHIP);
        }
        if (!sections.isEmpty()) {
            registers.add(Register.INSTRUMENTS);
        }
        if (!activities.isEmpty()) {
            registers.add(Register.ACTIVITY);
        }
        if (!offices.isEmpty()) {
            registers.add(Register.OFFICES);
        }
        return registers;
    }

    boolean accepts(DirectoryRow row) {
        return (status.isEmpty() || status.contains(row.status()))
                && acceptsAge(row.age())
                && hasOneOf(sections, row.sections())
                && hasOneOf(activities, row.activityKinds())
                && hasOneOf(offices, row.offices());
    }

    private boolean acceptsAge(@Nullable Integer age) {
        if (ageFrom == null && ageTo == null) {
            return true;
        }
        return age != null && (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    private static <T> boolean hasOneOf(Set<T> wanted, @Nullable Iterable<T> present) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (present != null) {
            for (T one : present) {
                if (wanted.contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
