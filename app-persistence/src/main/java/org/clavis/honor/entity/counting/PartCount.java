package org.clavis.honor.entity.counting;

import org.clavis.honor.entity.rule.Part;

/** How much of a demanded part ("of which") somebody has. */
public record PartCount(Part part, Count count) {
    public int missing() {
        return Math.max(0, part.years() - count.years());
    }
}
