package org.clavis.meldung.campaign;

import static org.clavis.access.Register.CAMPAIGNS;
import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clavis.access.OpenToAll;
import org.clavis.access.Requires;
import org.clavis.club.entity.Whereabouts;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Reminder;

/** Reminders: those that reach the own organisation, and those that a federation asks for. */
@Stateless
public class Reminders {
    @Inject
    private CampaignRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private CampaignPost post;

    @Inject
    private Reminding reminding;

    /** When the own organisation was reminded of a campaign, oldest first. */
    @Requires(register = MELDUNGEN, right = READ)
    public List<Reminder> of(UUID campaign) {
        return repository.reminders(repository.get(campaign));
    }

    /**
     * Reminds organisations below now: each gets a mail to its own address, and tells when.
     *
     * @param aliases those that have reported are passed over by themselves, and those without software here
     * @return how many are told
     */
    @Requires(register = CAMPAIGNS, right = WRITE)
    public int remind(UUID campaign, Collection<String> aliases) {
        Campaign running = repository.get(campaign);
        running.requireRunning();
        var asked = way.reporters(running).stream()
                .filter(one -> aliases.contains(one.alias()) && one.where() == Whereabouts.HERE)
                .toList();
        asked.forEach(one -> post.remind(running, one));
        return asked.size();
    }

    /** Reminds the own organisation of whatever is due on a day, and tells newcomers of campaigns that run. */
    @OpenToAll("does what day it is, and nothing twice")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void daily(LocalDate today) {
        reminding.due(today);
        repository.running().stream().filter(way::isOwn).forEach(post::tellNewcomers);
    }
}
