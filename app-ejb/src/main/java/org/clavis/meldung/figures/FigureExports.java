package org.clavis.meldung.figures;

import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.EXPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.meldung.entity.Campaign;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;

/** Hands out sums as files and on paper; each time is in the Protokoll. */
@Stateless
public class FigureExports {
    private static final String TITLE = "Zahlen der Meldung";

    @Inject
    private Sums sums;

    @Inject
    private Protokoll protokoll;

    /** Writes one line for each group, and closes the stream. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void write(SumQuery query, TableFormat format, OutputStream out) throws IOException {
        var table = new SumTable(summary(query, format.name()), query.by());
        format.write(TITLE, table.header(), table.rows(), out);
    }

    /** Prints all tables and the groups as PDF/A into the stream, which stays open. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void print(SumQuery query, OutputStream out) throws IOException {
        new SumPaper(summary(query, "PDF"), query.by()).paper().print(out, new Progress());
    }

    private Summary summary(SumQuery query, String format) {
        var summary = sums.of(query).orElseThrow(() -> new RecordNotFound(Campaign.class, RowId.next()));
        protokoll.record(
                AuditAction.EXPORT,
                Map.of(
                        "what",
                        TITLE,
                        "format",
                        format,
                        "rows",
                        Integer.toString(summary.groups().size())));
        return summary;
    }
}
