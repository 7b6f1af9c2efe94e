package org.clavis.honor.entity.rule;

import java.util.Set;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;

/**
 * What counts: any of these kinds of activity, any of these offices, and, if asked for, being a member at all. Times of
 * several of them at once count once.
 */
public record Counted(Set<ActivityKind> kinds, Set<Office> offices, boolean membership) {
    public Counted {
        kinds = Set.copyOf(kinds);
        offices = Set.copyOf(offices);
    }

    public static Counted of(ActivityKind... kinds) {
        return new Counted(Set.of(kinds), Set.of(), false);
    }
}
