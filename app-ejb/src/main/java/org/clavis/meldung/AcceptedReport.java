package org.clavis.meldung;

import java.util.UUID;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has reported and what counts.
 *
 * @param meldung its id
 * @param via alias of the organisation that sent it here
 * @param report null where no names have come up here: then there are figures only
 */
public record AcceptedReport(UUID meldung, int year, Reporter reporter, String via, @Nullable Report report) {
    static AcceptedReport of(Meldung meldung) {
        return new AcceptedReport(
                meldung.getId(),
                meldung.getCampaign().getYear(),
                meldung.reporter(),
                meldung.getVia(),
                meldung.report().orElse(null));
    }
}
