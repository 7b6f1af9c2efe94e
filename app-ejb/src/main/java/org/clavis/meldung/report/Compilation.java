package org.clavis.meldung.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.ClubRepository;
import org.clavis.club.entity.LegalStatus;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.meldung.entity.roll.Census;
import org.clavis.meldung.entity.roll.ClubFacts;
import org.clavis.meldung.entity.roll.Groups;
import org.clavis.meldung.entity.roll.Roll;
import org.clavis.meldung.entity.roll.RollRepository;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.entity.TenantLevel;

/** Puts a Meldung together out of the Registers, in as many statements for one member as for a hundred thousand. */
@Dependent
class Compilation {
    /** Of the program, as the recipient is told. */
    private static final String PROGRAM = "Clavis 1";

    @Inject
    private RollRepository rolls;

    @Inject
    private ClubRepository club;

    @Inject
    private MeldungRepository meldungen;

    /** A report, and what is doubtful about it. */
    record Compiled(Report report, List<Finding> findings) {}

    /**
     * Makes the report of a revision.
     *
     * @param revision saved or not
     */
    Compiled compile(Meldung revision, Organisation own, Organisation recipient, Answers given) {
        CampaignTerms terms = revision.getCampaign().terms();
        var facts =
                new ClubFacts(club.only(ClubAddress.class), club.only(LegalStatus.class), club.only(ClubBank.class));
        Roll roll = rolls.at(terms.keyDate(), own.level());
        var census = new Census(roll, groups(terms.keyDate()), terms);
        var answers = new AnswerCheck(terms.questions(), given);
        Report report = report(revision, new Gathering(terms, own, recipient), facts, census, answers);
        return new Compiled(report, findings(report, roll, answers));
    }

    private Report report(Meldung revision, Gathering gathering, ClubFacts facts, Census census, AnswerCheck answers) {
        Campaign campaign = revision.getCampaign();
        Organisation own = gathering.own();
        return new Report(
                Report.FORMAT,
                revision.getId(),
                revision.getRevision(),
                revision.getSupersedes(),
                campaign.getId(),
                campaign.getYear(),
                campaign.terms().keyDate(),
                new Reporter(
                        own.alias(), own.name(), own.level(), facts.address().getNumber()),
                gathering.recipient().alias(),
                PROGRAM,
                facts.data(own.name()),
                census.offices(),
                gathering.isNamed() ? census.persons() : List.of(),
                gathering.told(census.figures()),
                answers.told(),
                below(campaign, gathering));
    }

    private List<Collected> below(Campaign campaign, Gathering gathering) {
        return gathering.own().level() == TenantLevel.CLUB ? List.of() : gathering.below(meldungen.accepted(campaign));
    }

    private Groups groups(LocalDate day) {
        return new Groups(
                club.ensembles().stream()
                        .filter(ensemble -> ensemble.runsOn(day))
                        .toList(),
                club.cooperations().stream()
                        .filter(cooperation -> cooperation.runsOn(day))
                        .toList());
    }

    private static List<Finding> findings(Report report, Roll roll, AnswerCheck answers) {
        return Stream.of(
                        new ClubCheck(report.club(), report.keyDate()).findings(),
                        new OfficeCheck(roll).findings(),
                        new PeopleCheck(roll).findings(),
                        answers.findings())
                .flatMap(findings -> findings)
                .toList();
    }
}
