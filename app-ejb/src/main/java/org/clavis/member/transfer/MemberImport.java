package org.clavis.member.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.RecordRules;
import org.clavis.member.entity.MemberRepository;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.ImportReport;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.ImportRequest.Mode;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Takes lists of members over. What is recorded is completed and corrected by cells that hold something and never
 * emptied, so that the same file once more changes nothing. One transaction: a failure on the way leaves nothing behind.
 */
@Stateless
public class MemberImport {
    private static final Set<MemberField> IDENTIFYING = EnumSet.of(
            MemberField.FAMILY_NAME,
            MemberField.FULL_NAME,
            MemberField.ORGANISATION,
            MemberField.MEMBER_NUMBER,
            MemberField.EXTERNAL_ID);
    private static final int IN_HAND = 20;

    @Inject
    private MemberDirectory directory;

    @Inject
    private Members members;

    @Inject
    private RecordRules rules;

    @Inject
    private FullRecords records;

    @Inject
    private MemberRepository repository;

    @Inject
    private Protokoll protokoll;

    /** What each column is taken for; those of Registers the actor may not write are left out. */
    @Requires(register = Register.PERSON, right = Right.WRITE)
    public List<ColumnGuess<MemberField>> columns(ImportRequest request) {
        return ColumnGuesser.of(request).stream().map(MemberImport::ifAllowed).toList();
    }

    private static ColumnGuess<MemberField> ifAllowed(ColumnGuess<MemberField> column) {
        MemberField field = column.field();
        boolean allowed = field == null || isWritable(field.register());
        return allowed ? column : column.leftOut("member.import.ignored.notAllowed");
    }

    /** To complete a Register one has to see what it holds. */
    private static boolean isWritable(Register register) {
        return Access.may(register, Right.WRITE) && Access.may(register, Right.READ);
    }

    /**
     * Imports the table, or reports what that would do.
     *
     * @throws BusinessRuleViolated if no column tells who is meant
     */
    @Requires(register = Register.PERSON, right = Right.WRITE)
    public ImportReport run(ImportRequest request, Progress progress) {
        List<ColumnGuess<MemberField>> columns = columns(request);
        if (columns.stream().map(ColumnGuess::field).noneMatch(IDENTIFYING::contains)) {
            throw new BusinessRuleViolated("mapping", "member.import.mapping.noName");
        }
        int lines = request.table().rows().size();
        progress.expect(request.dryRun() ? lines : 2 * lines);
        List<PlannedLine> plan = plan(request, columns, progress);
        var report =
                new ImportReport(columns, plan.stream().map(PlannedLine::report).toList(), false);
        boolean refused = request.mode() == Mode.ALL && !report.isClean();
        if (request.dryRun() || refused) {
            return report;
        }
        write(plan, progress);
        record(report);
        return report.written();
    }

    private List<PlannedLine> plan(ImportRequest request, List<ColumnGuess<MemberField>> columns, Progress progress) {
        LocalDate today = GermanDate.today();
        Set<Register> writable = EnumSet.allOf(Register.class);
        writable.removeIf(register -> !isWritable(register));
        return new ImportPlan(
                        columns, directory.known(), records::of, record -> rules.broken(record, today), writable, today)
                .of(request.table().rows(), progress);
    }

    private void write(List<PlannedLine> plan, Progress progress) {
        int written = 0;
        for (PlannedLine line : plan) {
            MemberRecord edited = line.edited();
            if (edited != null) {
                write(line.member(), line.version(), edited);
                if (++written % IN_HAND == 0) {
                    repository.letGo();
                }
            }
            progress.step();
        }
    }

    private void write(@Nullable UUID member, long version, MemberRecord edited) {
        if (member == null) {
            members.create(edited);
        } else {
            members.correct(member, version, edited);
        }
    }

    private void record(ImportReport report) {
        protokoll.record(
                AuditAction.IMPORT,
                Map.of(
                        "new", Long.toString(report.count(Outcome.NEW)),
                        "changed", Long.toString(report.count(Outcome.CHANGED)),
                        "unchanged", Long.toString(report.count(Outcome.UNCHANGED)),
                        "duplicate", Long.toString(report.count(Outcome.DUPLICATE)),
                        "error", Long.toString(report.count(Outcome.ERROR))));
    }
}
