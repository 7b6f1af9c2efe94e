package org.clavis.member.transfer;

import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Register;
import org.clavis.member.DirectoryRow;
import org.clavis.member.KnownMembers;
import org.clavis.member.MemberRecord;
import org.clavis.member.RecordRules;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Reporting;
import org.clavis.transfer.ImportRequest;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;
import org.clavis.transfer.TableReader;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** A club in memory: takes imports over and hands out exports by the same rules as the real one. */
final class Club {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final RecordRules RULES = new RecordRules(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    private final Map<UUID, MemberRecord> records = new LinkedHashMap<>();

    List<MemberRecord> records() {
        return List.copyOf(records.values());
    }

    void add(MemberRecord record) {
        records.put(Objects.requireNonNull(record.person()).getId(), record);
    }

    /** Reports and takes over what is new; what changes was merged into the records on the way. */
    List<LineReport> take(byte[] file) {
        return take(file, Map.of(), Set.of(Register.values()));
    }

    List<LineReport> take(byte[] file, Map<String, String> mapping, Set<Register> writable) {
        var request = new ImportRequest(TableReader.read(file), mapping, ImportRequest.Mode.GOOD, false);
        List<PlannedLine> plan = new ImportPlan(
                        ColumnGuesser.of(request),
                        known(),
                        ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> get(id))),
                        record -> RULES.broken(record, TODAY),
                        writable,
                        TODAY)
                .of(request.table().rows(), new Progress());
        plan.stream().filter(line -> line.member() == null).forEach(line -> create(line.edited()));
        return plan.stream().map(PlannedLine::report).toList();
    }

    byte[] export(TableFormat format) {
        return export(format, Set.of(Register.values()));
    }

    byte[] export(TableFormat format, Set<Register> allowed) {
        List<MemberField> fields = ExportColumns.fields(field -> allowed.contains(field.register()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        records.values().forEach(record -> rows.add(ExportColumns.row(fields, record, TODAY)));
        var file = new ByteArrayOutputStream();
        try {
            format.write("Mitglieder", fields.stream().map(MemberField::header).toList(), rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private MemberRecord get(UUID id) {
        return Objects.requireNonNull(records.get(id));
    }

    private void create(@Nullable MemberRecord edited) {
        if (edited != null) {
            Member member = Objects.requireNonNull(edited.person());
            add(new MemberRecord(
                    member,
                    list(edited.memberships()),
                    list(edited.addresses()),
                    list(edited.contacts()),
                    list(edited.activities()),
                    list(edited.offices()),
                    list(edited.playing()),
                    list(edited.qualifications()),
                    list(edited.reportedYears()),
                    edited.reporting() == null ? new Reporting(member) : edited.reporting(),
                    edited.bank() == null ? new BankAccount(member) : edited.bank(),
                    null));
        }
    }

    private static <T> List<T> list(@Nullable List<T> section) {
        return section == null ? new ArrayList<>() : section;
    }

    private KnownMembers known() {
        return new KnownMembers(records.values().stream()
                .map(record -> row(Objects.requireNonNull(record.person())))
                .toList());
    }

    private static DirectoryRow row(Member member) {
        return new DirectoryRow(
                member.getId(),
                0,
                member.getMemberNumber(),
                member.getExternalId(),
                member.getKind(),
                member.getGender(),
                member.getTitle(),
                member.getGivenName(),
                Objects.requireNonNull(member.getFamilyName()),
                member.getBirthName(),
                member.getBirthDate(),
                member.getDeceasedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
