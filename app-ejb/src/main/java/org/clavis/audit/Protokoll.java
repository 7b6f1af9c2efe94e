package org.clavis.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.clavis.access.OpenToAll;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.AuditEntry;
import org.clavis.audit.entity.AuditRepository;
import org.clavis.audit.entity.ChainState;
import org.clavis.audit.entity.Change;
import org.clavis.audit.entity.Touched;
import org.clavis.transfer.TableFormat;

/** The Protokoll of the tenant: who did what and when. Nobody can change it, not even here. */
@Stateless
public class Protokoll {
    @Inject
    private AuditRepository repository;

    /** Values of Registers the reader may not read are left out. */
    @Requires(register = Register.AUDIT, right = Right.READ)
    public ProtokollPage page(ProtokollQuery query) {
        var filter = query.filter();
        List<ProtokollEntry> entries = repository.page(filter, query.first(), query.size()).stream()
                .map(this::readable)
                .toList();
        return new ProtokollPage(entries, repository.count(filter));
    }

    private ProtokollEntry readable(AuditEntry entry) {
        return ProtokollEntry.of(
                entry,
                entry.entity() == null ? null : repository.type(entry.entity()).orElse(null));
    }

    /** Writes the entries the query asks for, on whatever page, newest first, and closes the stream. */
    @Requires(register = Register.AUDIT, right = Right.EXPORT)
    public void export(ProtokollQuery query, TableFormat format, OutputStream out) throws IOException {
        var rows = new ProtokollTable(repository, query.filter());
        record(AuditAction.EXPORT, Map.of("what", "Protokoll", "format", format.name()));
        format.write("Protokoll", ProtokollTable.HEADER, rows, out);
    }

    /**
     * Records what changes no row: it is written with the running transaction, and is lost with it.
     *
     * @param facts circumstances by name, to be sealed; names as in a message key ({@code rows})
     */
    @OpenToAll("records what the caller has just been allowed to do")
    public void record(AuditAction action, Map<String, String> facts) {
        repository.record(
                action,
                facts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact -> new Change(fact.getKey(), null, fact.getValue()))
                        .toList());
    }

    /** Recomputes the chain of all entries: some seconds for every hundred thousand. */
    @Requires(register = Register.AUDIT, right = Right.READ)
    public ChainState verify() {
        return repository.check();
    }

    /**
     * What happened after an entry, for whoever keeps members in memory. The order of the entries is the order of the
     * commits, so nothing can turn up later with a smaller number. One query, which is cheap if nothing happened.
     *
     * @param seq 0 for everything
     */
    @OpenToAll("tells which members changed, not what or who they are")
    public Touched since(long seq) {
        return repository.since(seq);
    }

    /** The number of the last entry, 0 if there is none: where to begin asking with {@link #since}. */
    @OpenToAll("tells how much happened, not what")
    public long last() {
        return repository.last();
    }
}
