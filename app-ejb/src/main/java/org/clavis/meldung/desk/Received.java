package org.clavis.meldung.desk;

import java.util.List;
import java.util.Optional;
import org.clavis.exchange.SignatureCheck;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A Meldung on the desk.
 *
 * @param signature what its signature proves; null where there is none, because only figures have come up here
 * @param revisions all of the same organisation in the campaign, the latest first, this one among them
 * @param before the one that counted the year before
 */
public record Received(
        Meldung meldung, @Nullable SignatureCheck signature, List<Meldung> revisions, Optional<Meldung> before) {
    /** What was reported, as far as names have come up here. */
    public Optional<Report> report() {
        return meldung.report();
    }
}
