package org.clavis.honor.entity.counting;

import java.util.List;
import org.clavis.honor.entity.rule.CountingMethod;

/**
 * Years with the arithmetic behind them.
 *
 * @param years counted, or points
 * @param blocks what was added up, in order of time; for calendar and reported years one block for each run of years
 * @param gaps times between two blocks, in order of time
 * @param shares what was added up if points were counted; empty otherwise
 * @param assumedEnd whether a period without an end was cut because the person left or died: a hint at missing dates
 */
public record Count(
        CountingMethod method,
        int years,
        List<Block> blocks,
        List<Block> gaps,
        List<PointShare> shares,
        boolean assumedEnd) {
    public Count {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
        shares = List.copyOf(shares);
    }
}
