package org.clavis.honor.application;

import java.util.List;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.Evidence;

/**
 * What an application says of a person beside what this federation knows already. The entities are detached.
 *
 * @param evidence as the club submitted it
 * @param earlier other items for the same person of the same club, oldest first
 * @param genuine whether the rule that was sent is the very edition that its federation published; true also if this
 *     server has never seen that edition
 */
public record Known(ApplicationItem item, Evidence evidence, List<ApplicationItem> earlier, boolean genuine) {
    public Known {
        earlier = List.copyOf(earlier);
    }
}
