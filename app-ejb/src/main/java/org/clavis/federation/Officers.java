package org.clavis.federation;

import static org.clavis.access.Register.CLUBS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.paper.Paper;
import org.clavis.paper.Sheet;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;

/**
 * Office holders across the organisations below, such as all chairs or all conductors, and what is sent to them. To read
 * them takes the right to the Meldungen too. Whoever takes addresses along says what for, and that stands in the Protokoll.
 */
@Stateless
public class Officers {
    private static final int LABELS = 24;

    @Inject
    private OfficerDirectory directory;

    @Inject
    private Federations federations;

    @Inject
    private Protokoll protokoll;

    /** Those that fit, club by club; a person with several offices in a club is there once. */
    @Requires(register = CLUBS, right = READ)
    public List<Officer> list(OfficerFilter filter) {
        return directory.find(filter);
    }

    /** Writes the table and closes the stream. */
    @Requires(register = CLUBS, right = EXPORT)
    public void export(OfficerFilter filter, ContactPurpose purpose, TableFormat format, OutputStream out)
            throws IOException {
        List<Officer> found = directory.find(filter);
        record(format.name(), purpose, found.size());
        OfficerTable.write(found, format, out);
    }

    /**
     * Prints the letter to everybody with an address as PDF.
     *
     * @throws BusinessRuleViolated if the letter is incomplete or would go to nobody
     */
    @Requires(register = CLUBS, right = EXPORT)
    public void letters(OfficerFilter filter, ContactPurpose purpose, Circular letter, OutputStream out)
            throws IOException {
        letter.requireComplete();
        List<Officer> found = reachable(filter);
        String sender = federations.own().name();
        LocalDate today = GermanDate.today();
        Paper paper = new Paper("Rundschreiben", ShippedStyle.LETTER.read(), Map.of());
        found.forEach(officer -> paper.add(letter.to(officer, sender, today)));
        paper.print(out, new Progress());
        record("PDF", purpose, found.size());
    }

    /**
     * Prints labels, 24 of 70 × 37 mm on a sheet of A4, as PDF.
     *
     * @throws BusinessRuleViolated if there would be none
     */
    @Requires(register = CLUBS, right = EXPORT)
    public void labels(OfficerFilter filter, ContactPurpose purpose, OutputStream out) throws IOException {
        List<Officer> found = reachable(filter);
        Paper paper = new Paper("Adressetiketten", ShippedStyle.LABELS.read(), Map.of());
        for (int from = 0; from < found.size(); from += LABELS) {
            Sheet sheet = new Sheet();
            found.subList(from, Math.min(found.size(), from + LABELS))
                    .forEach(officer -> sheet.say("p", "label", officer.address()));
            paper.add(sheet);
        }
        paper.print(out, new Progress());
        record("PDF", purpose, found.size());
    }

    private List<Officer> reachable(OfficerFilter filter) {
        List<Officer> found =
                directory.find(filter).stream().filter(Officer::hasAddress).toList();
        if (found.isEmpty()) {
            throw new BusinessRuleViolated(null, "federation.officers.rule.nobody");
        }
        return found;
    }

    private void record(String format, ContactPurpose purpose, int rows) {
        protokoll.record(
                AuditAction.EXPORT,
                Map.of(
                        "what",
                        "Funktionen der Vereine",
                        "purpose",
                        Words.of(purpose),
                        "format",
                        format,
                        "rows",
                        Integer.toString(rows)));
    }
}
