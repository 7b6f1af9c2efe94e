package org.clavis.meldung.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.clavis.meldung.campaign.Overview;

/** One tile for each organisation that has to report, in rows; the colour tells how it stands. */
@Named
@RequestScoped
public class TileMap {
    private static final int PER_ROW = 20;
    private static final int STEP = 16;

    /**
     * A tile.
     *
     * @param light class of its colour
     * @param x from the left
     * @param y from above
     * @param title what it stands for
     */
    public record Tile(String light, int x, int y, String title) {}

    public List<Tile> tiles(Overview overview, String group) {
        var tiles = new ArrayList<Tile>();
        for (Overview.Line line : overview.lines()) {
            if (line.affiliate().viaAlias().equals(group)) {
                int place = tiles.size();
                tiles.add(new Tile(
                        line.light().name(),
                        place % PER_ROW * STEP,
                        place / PER_ROW * STEP,
                        line.affiliate().name()));
            }
        }
        return tiles;
    }

    public int width(int count) {
        return Math.min(count, PER_ROW) * STEP;
    }

    public int height(int count) {
        return (count + PER_ROW - 1) / PER_ROW * STEP;
    }
}
