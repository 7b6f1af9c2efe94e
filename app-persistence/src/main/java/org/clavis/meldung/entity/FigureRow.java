package org.clavis.meldung.entity;

import java.util.UUID;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * What counts of an organisation in a campaign.
 *
 * @param id of the Meldung
 * @param via alias of the organisation it came from
 * @param carrier id of the Meldung of a federation that it came with
 */
public record FigureRow(
        UUID id,
        UUID campaign,
        MeldungOrigin origin,
        Reporter reporter,
        String via,
        @Nullable UUID carrier,
        Figures figures) {}
