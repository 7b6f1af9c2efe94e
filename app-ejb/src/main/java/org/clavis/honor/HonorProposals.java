package org.clavis.honor;

import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.honor.SetUpReport.Assumed;
import org.clavis.honor.SetUpRun.Assumption;
import org.clavis.honor.entity.LifeRepository;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.rule.Criterion;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.transfer.Progress;

/**
 * Who is due for which honor, why, and what is to come. Everything is counted when it is asked for, from the periods as
 * they are recorded now and by the rules in force at the key date of the year; nothing but assumptions is ever stored.
 *
 * <p>Beside the honors themselves one has to be allowed to read what is counted: people, memberships, activities and offices.
 */
@Stateless
@Requires(register = Register.HONORS, right = Right.READ)
public class HonorProposals {
    /** How far a forecast looks. */
    public static final int YEARS_AHEAD = 10;

    @Inject
    private LifeRepository lives;

    @Inject
    private RuleBook rules;

    @Inject
    private MemberDirectory directory;

    @Inject
    private SetUpWriting writing;

    @Inject
    private ProposalCounts counts;

    /** A page of what the rules in force in the year say about people. */
    public ProposalList proposals(int year, ProposalFilter filter) {
        requireWhatIsCounted();
        List<DirectoryRow> people = filter.text().isBlank() ? everybody() : named(filter.text());
        return new ProposalRun(rules(year), year, byMember(lives(people, filter))).list(people, filter);
    }

    /** How many honors are proposed in the year; quick, as long as nothing has changed since somebody asked last. */
    public int count(int year) {
        requireWhatIsCounted();
        List<ActiveRule> inForce = rules(year);
        return counts.of(year, inForce, () -> proposals(year, ProposalFilter.PROPOSED.paged(1, 1))
                .total());
    }

    /** What is to come in ten years, by the rules in force in the first of them. */
    public Forecast forecast(int fromYear) {
        requireWhatIsCounted();
        return new ForecastRun(rules(fromYear), fromYear, YEARS_AHEAD).of(lives.everybody());
    }

    /**
     * Assumes whatever was due before the year to have been given, as far as nothing is noted (Einrichtungslauf). A
     * second run finds nothing more, unless rules or periods have changed.
     *
     * @param dryRun whether to report only
     */
    @Requires(register = Register.HONORS, right = Right.WRITE)
    public SetUpReport setUp(int year, boolean dryRun, Progress progress) {
        requireWhatIsCounted();
        List<DirectoryRow> people = everybody();
        List<MusicalLife> all = lives.everybody();
        progress.expect(dryRun ? all.size() : 2 * all.size());
        var run = new SetUpRun(rules(year), year, lives.revoked());
        Map<UUID, List<Assumption>> assumptions = all.stream()
                .flatMap(life -> run.assumptions(life, progress).stream())
                .collect(groupingBy(Assumption::member));
        if (!dryRun) {
            writing.write(assumptions, year, progress);
        }
        return report(year, people, assumptions, !dryRun);
    }

    /** What every rule says about a member in a year. */
    public List<Finding> of(UUID member, int year) {
        requireWhatIsCounted();
        return lives.of(Set.of(member)).stream()
                .flatMap(life -> RuleSet.of(rules(year)).findings(life, year).stream())
                .toList();
    }

    /**
     * What the rules would say if the member's periods were as somebody has just edited them.
     *
     * @throws org.clavis.shared.RecordNotFound if there is no such member
     */
    public List<Finding> with(UUID member, List<ActivityPeriod> edited, int year) {
        requireWhatIsCounted();
        return RuleSet.of(rules(year)).findings(lives.with(member, edited), year);
    }

    private static void requireWhatIsCounted() {
        Access.require(Register.PERSON, Right.READ);
        Access.require(Register.MEMBERSHIP, Right.READ);
        Access.require(Register.ACTIVITY, Right.READ);
        Access.require(Register.OFFICES, Right.READ);
        Access.require(Register.HONORS, Right.READ);
    }

    private List<ActiveRule> rules(int year) {
        return rules.inForce(Criterion.USUAL_KEY_DATE.atYear(year));
    }

    private List<DirectoryRow> everybody() {
        return directory.page(DirectoryQuery.EVERYBODY).items();
    }

    private List<DirectoryRow> named(String text) {
        return directory.page(DirectoryQuery.EVERYBODY.searching(text)).items();
    }

    private Collection<MusicalLife> lives(List<DirectoryRow> people, ProposalFilter filter) {
        return filter.text().isBlank()
                ? lives.everybody()
                : lives.of(people.stream().map(DirectoryRow::id).collect(Collectors.toSet()));
    }

    private static Map<UUID, MusicalLife> byMember(Collection<MusicalLife> lives) {
        return lives.stream().collect(Collectors.toMap(MusicalLife::member, Function.identity()));
    }

    private static SetUpReport report(
            int year, List<DirectoryRow> people, Map<UUID, List<Assumption>> assumptions, boolean written) {
        return new SetUpReport(
                year,
                people.stream()
                        .flatMap(person -> assumptions.getOrDefault(person.id(), List.of()).stream()
                                .map(found -> new Assumed(person, found.rule(), found.step(), found.year())))
                        .toList(),
                written);
    }
}
