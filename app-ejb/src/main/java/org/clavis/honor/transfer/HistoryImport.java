package org.clavis.honor.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.HonorChecks;
import org.clavis.honor.RuleBook;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.member.MemberDirectory;
import org.clavis.member.RecordRules;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Playing;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.ImportRequest.Mode;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.Progress;
import org.clavis.transfer.Row;

/**
 * Takes lists of honors given and of times spent over, for members that are recorded. The same file once more changes
 * nothing. One transaction: a failure on the way leaves nothing behind.
 */
@Stateless
public class HistoryImport {
    @Inject
    private MemberDirectory directory;

    @Inject
    private MemberRepository members;

    @Inject
    private HonorRepository honors;

    @Inject
    private RuleBook rules;

    @Inject
    private Federations federations;

    @Inject
    private RecordRules recordRules;

    @Inject
    private HonorChecks checks;

    @Inject
    private HistoryWriting writing;

    @Inject
    private Protokoll protokoll;

    /** What each column is taken for; those of Registers the actor may not write are left out. */
    @Requires(register = Register.HONORS, right = Right.WRITE)
    public List<ColumnGuess<HistoryField>> columns(ImportRequest request) {
        return HistoryColumns.of(request).stream().map(HistoryImport::ifAllowed).toList();
    }

    private static ColumnGuess<HistoryField> ifAllowed(ColumnGuess<HistoryField> column) {
        HistoryField field = column.field();
        boolean allowed = field == null
                || field.register() == Register.PERSON
                || (Access.may(field.register(), Right.WRITE) && Access.may(field.register(), Right.READ));
        return allowed ? column : column.leftOut("member.import.ignored.notAllowed");
    }

    /**
     * Imports the table, or reports what that would do.
     *
     * @param progress counts the lines
     */
    @Requires(register = Register.HONORS, right = Right.WRITE)
    public ImportReport run(ImportRequest request, Progress progress) {
        Access.require(Register.PERSON, Right.READ);
        List<ColumnGuess<HistoryField>> columns = columns(request);
        if (columns.stream().noneMatch(HistoryImport::namesAPerson)) {
            throw new BusinessRuleViolated("mapping", "member.import.mapping.noName");
        }
        List<Row> rows = request.table().rows();
        progress.expect(rows.size());
        LocalDate today = GermanDate.today();
        var finder = new PersonFinder(directory.known(), today);
        Map<HistoryLine, UUID> found = new HashMap<>();
        List<HistoryLine> lines =
                rows.stream().map(row -> new HistoryLine(row, columns)).toList();
        lines.forEach(line -> {
            UUID member = finder.find(line);
            if (member != null) {
                found.put(line, member);
            }
        });
        Map<UUID, KnownHistory> known = known(new HashSet<>(found.values()));
        HistoryPlan plan = plan(known, today);
        List<LineReport> reports = new ArrayList<>();
        for (HistoryLine line : lines) {
            reports.add(plan.plan(line, found.get(line)));
            progress.step();
        }
        return finish(request, new ImportReport(columns, reports, false), known);
    }

    private ImportReport finish(ImportRequest request, ImportReport report, Map<UUID, KnownHistory> known) {
        if (request.dryRun() || (request.mode() == Mode.ALL && !report.isClean())) {
            return report;
        }
        known.values().forEach(writing::write);
        protokoll.record(
                AuditAction.IMPORT,
                Map.of(
                        "what", "Ehrungen und Zeiten",
                        "new", Long.toString(report.count(Outcome.NEW)),
                        "changed", Long.toString(report.count(Outcome.CHANGED)),
                        "unchanged", Long.toString(report.count(Outcome.UNCHANGED)),
                        "error", Long.toString(report.count(Outcome.ERROR))));
        return report.written();
    }

    private HistoryPlan plan(Map<UUID, KnownHistory> known, LocalDate today) {
        return new HistoryPlan(
                known,
                new HonorCell(rules.inForce(today), today),
                new PeriodCell(federations.own().name(), today),
                honor -> checks.broken(honor, today),
                period -> recordRules.broken(period, today));
    }

    private Map<UUID, KnownHistory> known(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Member> all = members.all(ids);
        Map<UUID, List<Honor>> given = honors.ofAll(ids).stream()
                .collect(Collectors.groupingBy(honor -> honor.getMember().getId()));
        Map<UUID, List<ActivityPeriod>> periods = members.rows(ActivityPeriod.class, all).stream()
                .collect(Collectors.groupingBy(period -> period.getMember().getId()));
        Map<UUID, List<Playing>> playing = members.rows(Playing.class, all).stream()
                .collect(Collectors.groupingBy(one -> one.getMember().getId()));
        return all.stream()
                .map(member -> KnownHistory.of(
                        member,
                        given.getOrDefault(member.getId(), List.of()),
                        periods.getOrDefault(member.getId(), List.of()),
                        playing.getOrDefault(member.getId(), List.of())))
                .collect(Collectors.toMap(history -> history.member().getId(), Function.identity()));
    }

    private static boolean namesAPerson(ColumnGuess<HistoryField> column) {
        HistoryField field = column.field();
        return field == HistoryField.MEMBER_NUMBER
                || field == HistoryField.FAMILY_NAME
                || field == HistoryField.FULL_NAME;
    }
}
