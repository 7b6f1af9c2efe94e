package org.clavis.meldung.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.EXPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungRepository;
import org.clavis.paper.Paper;
import org.clavis.paper.Style;
import org.clavis.shared.RecordNotFound;
import org.clavis.transfer.Progress;

/** What is kept of a submitted Meldung: the receipt on paper, and the signed content itself. */
@Stateless
public class Receipts {
    private static final String STYLE = "receipt.css";

    @Inject
    private MeldungRepository repository;

    @Inject
    private Protokoll protokoll;

    /** Prints the receipt of a submitted own revision as PDF/A. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public void print(UUID id, OutputStream out) throws IOException {
        Meldung meldung = submitted(id);
        SignedContent signed = meldung.signedContent().orElseThrow();
        Receipt receipt = new Receipt(meldung, meldung.report().orElseThrow(), signed);
        Paper paper = new Paper("Beleg über die Meldung " + receipt.report().year(), style(), Map.of());
        paper.add(receipt.sheet());
        paper.print(out, new Progress());
        record("Beleg", "PDF");
    }

    /** The signed content with its signature, as {@code meldung-format.md} describes it. */
    @Requires(register = MELDUNGEN, right = EXPORT)
    public String snapshot(UUID id) {
        String signed = submitted(id).signedContent().orElseThrow().toJson();
        record("Meldung", "JSON");
        return signed;
    }

    private Meldung submitted(UUID id) {
        return repository
                .find(id)
                .filter(meldung -> meldung.isOwn() && meldung.getSigned() != null)
                .orElseThrow(() -> new RecordNotFound(Meldung.class, id));
    }

    private void record(String what, String format) {
        protokoll.record(AuditAction.EXPORT, Map.of("what", what, "format", format, "rows", "1"));
    }

    static Style style() throws IOException {
        try (InputStream css = Objects.requireNonNull(Receipts.class.getResourceAsStream(STYLE), STYLE)) {
            return new Style(new String(css.readAllBytes(), UTF_8));
        }
    }
}
