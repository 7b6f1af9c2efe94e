package org.clavis.meldung.report;

import java.util.List;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.entity.TenantLevel;

/**
 * What a federation passes on of that which it has accepted: figures always; names only if the campaign tells them to the
 * recipient, in the snapshot that the organisation itself has signed.
 *
 * @param own the federation that passes it on
 */
record Gathering(CampaignTerms terms, Organisation own, Organisation recipient) {
    /** Whether the recipient is told names. */
    boolean isNamed() {
        return recipient.level().compareTo(terms.namesUpTo()) <= 0;
    }

    /** Figures in the shape in which the recipient may have them. */
    Figures told(Figures figures) {
        return isNamed() || terms.suppressBelow() == 0 ? figures : figures.summedUp(terms.suppressBelow());
    }

    List<Collected> below(List<Meldung> accepted) {
        return accepted.stream().map(this::collected).toList();
    }

    private Collected collected(Meldung meldung) {
        return new Collected(
                meldung.getId(),
                meldung.reporter(),
                meldung.getOrigin() == MeldungOrigin.COLLECTED ? meldung.getVia() : own.alias(),
                meldung.getRevision(),
                meldung.getSha256(),
                told(meldung.figures()),
                isNamed() && isSelfContained(meldung) ? meldung.getSigned() : null);
    }

    /** The snapshot of a federation holds those of its clubs, and they are passed on by themselves. */
    private static boolean isSelfContained(Meldung meldung) {
        return meldung.getReporterLevel() == TenantLevel.CLUB;
    }
}
