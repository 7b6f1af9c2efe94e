package org.clavis.honor.entity.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of deserving an honor.
 *
 * @param years number of years needed, or of points if points are counted; at least 1
 * @param ofWhich parts of the years that must have been spent in something particular
 * @param minAge completed years of life at the key date at least
 * @param maxAge completed years of life at the key date at most
 */
public record Alternative(
        Counted counted,
        int years,
        List<Part> ofWhich,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        ClubScope scope) {
    public Alternative {
        ofWhich = List.copyOf(ofWhich);
    }

    public static Alternative of(Counted counted, int years) {
        return new Alternative(counted, years, List.of(), null, null, ClubScope.FEDERATION);
    }
}
