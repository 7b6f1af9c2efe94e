package org.clavis.audit;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.audit.entity.AuditEntry;
import org.clavis.audit.entity.AuditFilter;
import org.clavis.audit.entity.AuditRepository;
import org.clavis.audit.entity.Change;
import org.jspecify.annotations.Nullable;

/** The entries as rows of a table, read from the database piece by piece while they are written. */
final class ProtokollTable implements Iterable<List<@Nullable Object>> {
    static final List<String> HEADER =
            List.of("Nr.", "Zeitpunkt", "Benutzer", "Name", "Adresse", "Vorgang", "Satz", "Mitglied", "Änderungen");

    private static final int PIECE = 1_000;
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ProtokollQuery.GERMANY);

    private final AuditRepository repository;
    private final AuditFilter filter;

    ProtokollTable(AuditRepository repository, AuditFilter filter) {
        this.repository = repository;
        this.filter = filter;
    }

    @Override
    public Iterator<List<@Nullable Object>> iterator() {
        Stream<List<@Nullable Object>> rows = Stream.iterate(
                        before(Long.MAX_VALUE),
                        piece -> !piece.isEmpty(),
                        piece -> before(piece.get(piece.size() - 1).seq()))
                .flatMap(List::stream)
                .map(entry -> row(ProtokollEntry.of(entry, null)));
        return rows.iterator();
    }

    private List<AuditEntry> before(long seq) {
        return repository.before(seq, filter, PIECE);
    }

    private static List<@Nullable Object> row(ProtokollEntry entry) {
        return Arrays.asList(
                entry.seq(),
                GERMAN.format(entry.at()),
                entry.user(),
                entry.name(),
                entry.address(),
                entry.action().name(),
                entry.entity(),
                entry.label(),
                entry.hidden() ? "(ohne Leserecht)" : changes(entry.changes()));
    }

    private static String changes(List<Change> changes) {
        return changes.stream()
                .map(change -> change.field() + ": " + shown(change.before()) + " → " + shown(change.after()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
