package org.clavis.meldung.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubRepository;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.Reminder;
import org.clavis.meldung.entity.ReminderKind;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Organisation;
import org.jspecify.annotations.Nullable;

/** Reminds the own organisation of campaigns it has not reported to: by mail, and on the page where campaigns are. */
@Dependent
class Reminding {
    private static final Logger LOG = System.getLogger(Reminding.class.getName());

    @Inject
    private CampaignRepository repository;

    @Inject
    private MeldungRepository meldungen;

    @Inject
    private ClubRepository club;

    @Inject
    private ReportingWay way;

    @Inject
    private Standings standings;

    @Inject
    private ReminderMail mail;

    /** Whatever is due on a day; each occasion reminds once. */
    void due(LocalDate today) {
        for (Campaign campaign : repository.running()) {
            ReminderKind.dueOn(today, campaign.terms())
                    .filter(kind -> isMissing(campaign) && !isReminded(campaign, kind))
                    .ifPresent(kind -> remind(campaign, kind, today));
        }
    }

    /** The federation asks for it. */
    void asked(Campaign campaign) {
        if (campaign.isRunning() && isMissing(campaign)) {
            remind(campaign, ReminderKind.ASKED, GermanDate.today());
        }
    }

    private void remind(Campaign campaign, ReminderKind kind, LocalDate today) {
        Organisation own = way.own();
        repository.add(new Reminder(campaign, kind, today, mailed(campaign, own)));
        repository.save(campaign);
        standings.reminded(campaign, new Reporter(own.alias(), own.name(), own.level(), null), today);
    }

    /** Where the mail went; null if it went nowhere, which must not keep the page from telling. */
    private @Nullable String mailed(Campaign campaign, Organisation own) {
        String address = club.only(ClubAddress.class).getMail();
        if (address == null) {
            return null;
        }
        try {
            mail.send(campaign, own.name(), address);
            return address;
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "no reminder by mail for {0}: {1}", own.alias(), refused.getClass());
            return null;
        }
    }

    private boolean isMissing(Campaign campaign) {
        boolean reports = !way.isOwn(campaign)
                && campaign.terms().reporters().contains(way.own().level());
        return reports
                && meldungen.own(campaign).stream()
                        .noneMatch(one ->
                                one.getState() == MeldungState.SUBMITTED || one.getState() == MeldungState.ACCEPTED);
    }

    private boolean isReminded(Campaign campaign, ReminderKind kind) {
        List<Reminder> reminders = repository.reminders(campaign);
        return reminders.stream().anyMatch(one -> one.getKind() == kind);
    }
}
