package org.clavis.meldung.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.clavis.meldung.campaign.ReportingWay;
import org.clavis.meldung.desk.MeldungPost;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.meldung.report.Compilation.Compiled;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;

/** Everything about a Meldung before it is sent, and the sending. */
@Dependent
class Preparation {
    @Inject
    private Compilation compilation;

    @Inject
    private MeldungRepository repository;

    @Inject
    private Federations federations;

    @Inject
    private FeeOrders fees;

    @Inject
    private ReportingWay way;

    @Inject
    private MeldungPost post;

    Prepared prepare(Task task, Meldung revision, Answers answers) {
        Organisation recipient = recipient(task.campaign());
        Compiled compiled = compilation.compile(revision, federations.own(), recipient, answers);
        Report report = compiled.report();
        Difference difference =
                before(task).map(before -> Difference.between(before, report)).orElse(null);
        return new Prepared(
                report,
                recipient,
                FindingGroup.of(compiled.findings()),
                difference,
                fees.preview(report.figures(), report.year()));
    }

    /** Signs and sends it; from now on it stays as it is. */
    void send(Meldung draft, Prepared prepared) {
        post.submit(draft, prepared.report());
    }

    /** What this campaign was told last, or what was accepted the year before. */
    private Optional<Report> before(Task task) {
        Campaign campaign = task.campaign();
        return task.submitted().or(() -> lastYear(campaign)).flatMap(Meldung::report);
    }

    private Optional<Meldung> lastYear(Campaign campaign) {
        List<Meldung> accepted = repository.own().stream()
                .filter(meldung -> meldung.getState() == MeldungState.ACCEPTED
                        && meldung.getCampaign().getYear() < campaign.getYear())
                .toList();
        return accepted.stream()
                .filter(meldung -> meldung.getCampaign().getOwner().equals(campaign.getOwner()))
                .findFirst()
                .or(() -> accepted.stream().findFirst());
    }

    /** The federation directly above that is on the way to the one that asks. */
    private Organisation recipient(Campaign campaign) {
        return federations.byAlias(way.to(campaign).viaAlias()).orElseThrow();
    }
}
