package org.clavis.meldung.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.clavis.club.Affiliate;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.MeldungReceived;
import org.clavis.meldung.campaign.ReportingWay;
import org.clavis.meldung.campaign.Standings;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.CampaignRepository;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;

/** Takes in what organisations below report, whichever way it comes. */
@Dependent
class Intake {
    @Inject
    private CampaignRepository campaigns;

    @Inject
    private MeldungRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private Standings standings;

    @Inject
    private Event<MeldungReceived> received;

    /**
     * Keeps a report that is signed by whom it may be signed by. One that is there already is left alone.
     *
     * @param from whom it is of, as it is known here
     * @throws BusinessRuleViolated if it does not fit the campaign, or says two things at once
     */
    Meldung take(Report report, Affiliate from, SignedContent signed, MeldungOrigin origin) {
        Campaign campaign = campaigns
                .find(report.campaign())
                .orElseThrow(() -> new BusinessRuleViolated(null, "meldung.rule.campaignUnknown"));
        return repository.find(report.meldung()).orElseGet(() -> taken(campaign, report, from, signed, origin));
    }

    private Meldung taken(
            Campaign campaign, Report report, Affiliate from, SignedContent signed, MeldungOrigin origin) {
        campaign.requireOpen(GermanDate.today());
        requireFit(campaign, report, from);
        var reporter = new Reporter(from.alias(), from.name(), from.level(), from.number());
        List<Meldung> before = repository.of(campaign, from.alias());
        if (before.stream().anyMatch(other -> other.isSigned() && other.getRevision() >= report.revision())) {
            throw new BusinessRuleViolated(null, "meldung.rule.overtaken", from.name());
        }
        before.stream().filter(Meldung::isUndecided).forEach(Meldung::supersede);
        Meldung meldung = Meldung.received(campaign, report, reporter, signed, origin);
        repository.add(meldung);
        standings.note(meldung);
        received.fire(new MeldungReceived(meldung.getId()));
        return meldung;
    }

    /** What is counted, charged and shown must be what was asked for. */
    private void requireFit(Campaign campaign, Report report, Affiliate from) {
        require(report.format().equals(Report.FORMAT), report.format());
        require(report.recipient().equals(way.own().alias()), report.recipient());
        require(report.year() == campaign.getYear(), Integer.toString(report.year()));
        require(report.keyDate().equals(campaign.terms().keyDate()), GermanDate.format(report.keyDate()));
        require(report.reporter().level() == from.level(), report.reporter().level());
        require(report.revision() >= 1, report.revision());
        List<ReportedPerson> persons = report.persons();
        long active = persons.stream().filter(ReportedPerson::active).count();
        require(active == 0 || active == report.figures().head(Head.ACTIVE), Head.ACTIVE);
        require(persons.stream().map(ReportedPerson::person).distinct().count() == persons.size(), "person");
        boolean passivesAsked = campaign.terms().passives() == PassiveReport.NAMES;
        require(passivesAsked || active == persons.size(), Head.PASSIVE);
    }

    private static void require(boolean fits, Object what) {
        if (!fits) {
            throw new BusinessRuleViolated(null, "meldung.rule.incoherent", what);
        }
    }
}
