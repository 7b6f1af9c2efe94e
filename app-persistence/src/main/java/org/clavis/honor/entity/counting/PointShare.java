package org.clavis.honor.entity.counting;

import org.clavis.honor.entity.rule.Points;

/**
 * What one activity adds to a sum of points.
 *
 * @param count completed years of it
 */
public record PointShare(Points points, Count count) {
    public int sum() {
        return count.years() * points.perYear();
    }
}
