package org.clavis.meldung.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.clavis.club.Affiliate;
import org.clavis.club.entity.Whereabouts;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.campaign.ReportingWay;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.BusinessRuleViolated;

/** Takes in what came by no letter: from programs, in files, on paper, or not at all. */
@Dependent
class HandIn {
    @Inject
    private MeldungRepository repository;

    @Inject
    private ReportingWay way;

    @Inject
    private Exchange exchange;

    @Inject
    private CollectedCheck collected;

    @Inject
    private Intake intake;

    @Inject
    private Deciding deciding;

    UUID file(Report report) {
        Affiliate from = directlyBelow(report.reporter().alias());
        collected.require(report);
        SignedContent attested = exchange.attest(MeldungPost.REPORT, RecordJson.write(report));
        return intake.take(report, from, attested, MeldungOrigin.PROGRAM).getId();
    }

    UUID file(SignedContent signed) {
        Report report = RecordJson.read(signed.content(), Report.class);
        Affiliate from =
                switch (exchange.verify(signed)) {
                    case GENUINE -> genuine(signed, report);
                    case UNKNOWN_SIGNER -> elsewhere(report.reporter());
                    case REFUSED -> throw new BusinessRuleViolated("file", "meldung.rule.notSigned");
                };
        collected.require(report);
        return intake.take(report, from, signed, MeldungOrigin.FILE).getId();
    }

    UUID paper(Campaign campaign, String reporter, Figures figures) {
        Meldung typedIn = Meldung.paper(
                campaign, reporter(directlyBelow(reporter)), way.own().alias(), figures);
        deciding.typedIn(typedIn);
        return typedIn.getId();
    }

    void lastYear(Campaign campaign, String alias) {
        Affiliate from = directlyBelow(alias);
        boolean reported = repository.of(campaign, alias).stream()
                .anyMatch(one -> one.getState() == MeldungState.ACCEPTED || one.getState() == MeldungState.SUBMITTED);
        if (reported) {
            throw new BusinessRuleViolated(null, "meldung.rule.there", from.name());
        }
        Optional<Meldung> before = repository.accepted(campaign.getOwner(), campaign.getYear() - 1, alias);
        deciding.typedIn(
                before.map(one -> Meldung.lastYear(campaign, one, way.own().alias()))
                        .orElseThrow(() -> new BusinessRuleViolated(null, "meldung.rule.noLastYear", from.name())));
    }

    private Affiliate genuine(SignedContent signed, Report report) {
        if (!signed.signer().equals(report.reporter().alias())) {
            throw new BusinessRuleViolated("file", "meldung.rule.notSigned");
        }
        return directlyBelow(signed.signer());
    }

    /** Who is not on this server has an alias of its own there; here it is known by its number. */
    private Affiliate elsewhere(Reporter reporter) {
        return way.below().stream()
                .filter(one -> one.where() == Whereabouts.ELSEWHERE
                        && one.number() != null
                        && one.number().equals(reporter.number()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolated("file", "meldung.rule.notBelow", reporter.name()));
    }

    /** Whoever reports to a federation in between does not report here. */
    private Affiliate directlyBelow(String alias) {
        return way.below(alias)
                .filter(one -> one.distance() == 1)
                .orElseThrow(() -> new BusinessRuleViolated("reporter", "meldung.rule.notBelow", alias));
    }

    private static Reporter reporter(Affiliate below) {
        return new Reporter(below.alias(), below.name(), below.level(), below.number());
    }
}
