package org.clavis.meldung.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.clavis.club.Affiliate;
import org.clavis.exchange.Letter;
import org.clavis.exchange.LetterArrived;
import org.clavis.json.RecordJson;
import org.clavis.meldung.CampaignAnnounced;
import org.clavis.meldung.entity.Announcement;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Progress;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Opens letters about campaigns: those of federations above, and what federations below tell of their own. What is
 * malformed, or comes from somebody who has no say in it, changes nothing and is noted in the log without its content.
 */
@ApplicationScoped
class CampaignMailbox {
    private static final Logger LOG = System.getLogger(CampaignMailbox.class.getName());

    @Inject
    private CampaignRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private Standings standings;

    @Inject
    private Reminding reminding;

    @Inject
    private Event<CampaignAnnounced> announced;

    void open(@Observes LetterArrived arrived) {
        Letter letter = arrived.letter();
        try {
            switch (letter.kind()) {
                case CampaignPost.CAMPAIGN -> announced(letter);
                case CampaignPost.REMINDER -> asked(letter);
                case Standings.PROGRESS -> progress(letter);
                default -> {
                    // a letter for somebody else
                }
            }
        } catch (BusinessRuleViolated malformed) {
            refuse(letter, "is malformed: " + malformed.getMessage());
        }
    }

    private void announced(Letter letter) {
        Announcement told = RecordJson.read(letter.content(), Announcement.class);
        if (!comesFromAbove(letter, told)) {
            refuse(letter, "announces a campaign that is not the sender's, or from no federation above");
            return;
        }
        Optional<Campaign> known = repository.find(told.campaign());
        if (known.isEmpty()) {
            repository.add(Campaign.announced(told));
        }
        if (known.isEmpty() || known.get().follow(told)) {
            announced.fire(new CampaignAnnounced(told.campaign()));
        }
    }

    private void asked(Letter letter) {
        Announcement told = RecordJson.read(letter.content(), Announcement.class);
        Optional<Campaign> known = repository.find(told.campaign());
        boolean mayAsk = way.above().stream()
                .anyMatch(superior -> superior.alias().equals(letter.sender().alias()));
        if (known.isPresent() && mayAsk) {
            reminding.asked(known.get());
        } else {
            refuse(letter, "reminds of a campaign that is not known");
        }
    }

    /** Somebody tells of itself, or a federation of those below it. */
    private void progress(Letter letter) {
        Progress told = RecordJson.read(letter.content(), Progress.class);
        Optional<Campaign> known = repository.find(told.campaign());
        Optional<Affiliate> about = way.below(told.reporter().alias());
        boolean byTheWay = about.isPresent()
                && about.get().viaAlias().equals(letter.sender().alias());
        boolean mayTell = told.state() == null
                || !told.reporter().alias().equals(letter.sender().alias());
        if (known.isPresent() && byTheWay && mayTell) {
            standings.note(known.get(), told);
        } else {
            refuse(letter, "tells of somebody who is not below the sender, or of an unknown campaign");
        }
    }

    private boolean comesFromAbove(Letter letter, Announcement told) {
        return told.owner().equals(letter.sender().alias())
                && way.above().stream().anyMatch(superior -> superior.alias().equals(told.owner()));
    }

    private static void refuse(Letter letter, String why) {
        LOG.log(
                Level.WARNING,
                "letter {0} of {1} {2}",
                letter.id(),
                letter.sender().alias(),
                why);
    }
}
