package org.clavis.demo;

import java.util.List;
import org.clavis.demo.DemoLineUp.Chair;

/**
 * How large a club is to become.
 *
 * @param seed the same seed gives the same people
 * @param chairs every chair of the orchestra is taken
 * @param withLives with the hand-written lives of {@link DemoLives} and {@link DemoPlayers}; the latter take a chair each
 */
record DemoPlan(
        long seed,
        DemoHousehold.Place place,
        int founded,
        int firstNumber,
        List<Chair> chairs,
        int pupils,
        int paused,
        int passive,
        int supporting,
        int left,
        int deceased,
        boolean withLives) {

    /** 240 people, 70 of whom play. */
    static DemoPlan lindenfeld() {
        int others = 240 - 70 - DemoLives.COUNT;
        int passive = others - 24 - 5 - 26 - 26 - 12;
        return new DemoPlan(
                1966,
                DemoHousehold.Place.LINDENFELD,
                1966,
                1001,
                DemoLineUp.seventy(),
                24,
                5,
                passive,
                26,
                26,
                12,
                true);
    }

    /** 90 people, 32 of whom play. */
    static DemoPlan rotbach() {
        return new DemoPlan(
                1978, DemoHousehold.Place.ROTBACH, 1978, 5001, DemoLineUp.ofSize(32), 11, 2, 26, 8, 8, 3, false);
    }

    /** A hundred people out of many, for a club larger than any, in which to measure. */
    static DemoPlan hundred(int firstNumber) {
        return new DemoPlan(
                firstNumber,
                DemoHousehold.Place.LINDENFELD,
                1966,
                firstNumber,
                DemoLineUp.ofSize(35),
                10,
                2,
                28,
                10,
                10,
                5,
                false);
    }
}
