package org.clavis.member.transfer;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Register;
import org.clavis.member.KnownMembers;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Member;
import org.clavis.shared.Violation;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.Progress;
import org.clavis.transfer.Row;
import org.jspecify.annotations.Nullable;

/** Works out what an import has to write, line by line, without writing it. */
final class ImportPlan {
    private static final int AT_ONCE = 400;

    private final LineReader reader;
    private final MemberMatcher matcher;
    private final Function<Set<UUID>, Map<UUID, MemberRecord>> records;
    private final Function<MemberRecord, List<Violation>> rules;
    private final Set<Register> writable;
    private final LocalDate today;
    private final Doubles doubles = new Doubles();

    /**
     * @param known who is recorded already
     * @param records reads complete records of these members
     * @param rules what is wrong with a record
     * @param writable the Registers that may be written
     */
    ImportPlan(
            List<ColumnGuess<MemberField>> columns,
            KnownMembers known,
            Function<Set<UUID>, Map<UUID, MemberRecord>> records,
            Function<MemberRecord, List<Violation>> rules,
            Set<Register> writable,
            LocalDate today) {
        this.reader = new LineReader(columns, today);
        this.matcher = new MemberMatcher(known);
        this.records = records;
        this.rules = rules;
        this.writable = writable;
        this.today = today;
    }

    List<PlannedLine> of(List<Row> rows, Progress progress) {
        List<PlannedLine> plan = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Line> lines = rows.subList(from, Math.min(rows.size(), from + AT_ONCE)).stream()
                    .map(reader::read)
                    .toList();
            Map<UUID, MemberRecord> meant = records.apply(candidates(lines));
            for (Line line : lines) {
                plan.add(plan(line, meant));
                progress.step();
            }
        }
        return plan;
    }

    private Set<UUID> candidates(List<Line> lines) {
        Set<UUID> ids = new HashSet<>();
        lines.forEach(line -> matcher.candidates(line).forEach(row -> ids.add(row.id())));
        return ids;
    }

    private PlannedLine plan(Line line, Map<UUID, MemberRecord> meant) {
        UUID id = matcher.decide(line, meant);
        if (id == null && !line.has(FAMILY_NAME)) {
            line.error(line.nameField(), null, "member.import.name.missing");
        }
        doubles.checkNumber(line);
        if (!line.isGood()) {
            return PlannedLine.idle(report(line, Outcome.ERROR, List.of()));
        }
        Integer before = doubles.before(line, id).orElse(null);
        if (before != null) {
            line.warn(line.nameField(), null, "member.import.duplicate", before.toString());
            return PlannedLine.idle(report(line, Outcome.DUPLICATE, List.of()));
        }
        return merged(line, id, meant.get(id));
    }

    private PlannedLine merged(Line line, @Nullable UUID id, @Nullable MemberRecord known) {
        MemberRecord record = known == null ? RecordMerge.blank() : known;
        // who is recorded already keeps his activities unless the file has columns for them
        boolean activities = line.isAsked(ACTIVITY)
                || (writable.contains(ACTIVITY) && (known == null || line.isAsked(MemberField.INSTRUMENT)));
        RecordMerge merge = RecordMerge.of(line, record, activities, today);
        if (merge.changes().isEmpty()) {
            return PlannedLine.idle(report(line, Outcome.UNCHANGED, List.of()));
        }
        rules.apply(merge.edited()).forEach(broken -> line.messages().add(BrokenRule.message(broken, merge, line)));
        if (!line.isGood()) {
            return PlannedLine.idle(report(line, Outcome.ERROR, List.of()));
        }
        Member member = Objects.requireNonNull(record.person());
        boolean fresh = known == null;
        LineReport report = report(
                line,
                fresh ? Outcome.NEW : Outcome.CHANGED,
                fresh ? List.of() : merge.changes().fields());
        return new PlannedLine(report, id, member.getVersion(), merge.edited());
    }

    private static LineReport report(Line line, Outcome outcome, Iterable<MemberField> fields) {
        String name = Stream.of(line.text(FAMILY_NAME), line.text(GIVEN_NAME))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        List<MemberField> changed = new ArrayList<>();
        fields.forEach(changed::add);
        return new LineReport(line.number(), outcome, name, changed, line.messages());
    }
}
