package org.clavis.meldung.entity.report;

import java.util.UUID;
import org.clavis.meldung.entity.figures.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What a federation has accepted from an organisation below it and passes on.
 *
 * @param meldung id of the accepted revision
 * @param sha256 of the snapshot that the organisation signed; null for figures typed in from paper or taken from the year before
 * @param figures with small counts summed up where the campaign wants it
 * @param snapshot the signed snapshot itself, as far as names go up
 */
public record Collected(
        UUID meldung,
        Reporter reporter,
        String via,
        int revision,
        @Nullable String sha256,
        Figures figures,
        @Nullable String snapshot) {}
