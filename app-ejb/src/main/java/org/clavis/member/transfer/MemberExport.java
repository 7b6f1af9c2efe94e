package org.clavis.member.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** Hands out the list of members as it is filtered and sorted, with the Registers the actor may export. */
@Stateless
public class MemberExport {
    private static final String TITLE = "Mitglieder";
    private static final int AT_ONCE = 500;

    @Inject
    private MemberDirectory directory;

    @Inject
    private FullRecords records;

    @Inject
    private Protokoll protokoll;

    /**
     * Writes everybody the query finds, on whatever page, and closes the stream.
     *
     * @throws org.clavis.access.AccessDenied if the query sorts or filters by what the actor may not read
     */
    @Requires(register = Register.PERSON, right = Right.EXPORT)
    public void write(DirectoryQuery query, TableFormat format, OutputStream out) throws IOException {
        List<UUID> ids = directory.page(query.paged(1, Integer.MAX_VALUE)).items().stream()
                .map(DirectoryRow::id)
                .toList();
        List<MemberField> fields = ExportColumns.fields(field -> Access.may(field.register(), Right.EXPORT));
        record(query, format, ids.size());
        LocalDate today = GermanDate.today();
        format.write(
                TITLE,
                fields.stream().map(MemberField::header).toList(),
                () -> rows(ids, fields, today).iterator(),
                out);
    }

    private Stream<List<@Nullable Object>> rows(List<UUID> ids, List<MemberField> fields, LocalDate today) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(piece -> rowsOf(piece, fields, today));
    }

    private Stream<List<@Nullable Object>> rowsOf(List<UUID> ids, List<MemberField> fields, LocalDate today) {
        Map<UUID, MemberRecord> found = records.of(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(record -> ExportColumns.row(fields, Objects.requireNonNull(record), today));
    }

    /** Which kinds of filter were set, never what was searched for. */
    private void record(DirectoryQuery query, TableFormat format, int rows) {
        protokoll.record(
                AuditAction.EXPORT,
                Map.of(
                        "what", TITLE,
                        "format", format.name(),
                        "rows", Integer.toString(rows),
                        "searched", Boolean.toString(!query.text().isBlank()),
                        "filtered", Boolean.toString(!query.filter().equals(DirectoryFilter.NONE))));
    }
}
