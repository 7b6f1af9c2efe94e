package org.clavis.honor.entity.rule;

import java.time.MonthDay;
import java.util.List;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/**
 * How an honor is applied for.
 *
 * @param leadWeeks weeks between the application and the event at least
 * @param deadline last day of the year for applications of that year
 * @param checkedBy levels of federations that check an application before it reaches the one that decides
 */
public record Filing(@Nullable Integer leadWeeks, @Nullable MonthDay deadline, List<TenantLevel> checkedBy) {
    public Filing {
        checkedBy = List.copyOf(checkedBy);
    }
}
