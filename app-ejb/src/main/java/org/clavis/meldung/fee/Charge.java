package org.clavis.meldung.fee;

import java.util.UUID;
import org.clavis.club.Affiliate;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.ClubData;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation directly below is charged for.
 *
 * @param reported null as long as no Meldung of it is accepted
 */
public record Charge(Affiliate payer, @Nullable Reported reported) {
    /**
     * An accepted Meldung.
     *
     * @param figures of a federation: with those of everybody below it
     * @param club null where only figures are known
     */
    public record Reported(
            UUID meldung, MeldungOrigin origin, int revision, Figures figures, @Nullable ClubData club) {}
}
