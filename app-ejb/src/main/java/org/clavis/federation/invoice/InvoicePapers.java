package org.clavis.federation.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.clavis.access.Register.INVOICES;
import static org.clavis.access.Right.EXPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceContent;
import org.clavis.federation.entity.invoice.InvoiceRepository;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.paper.Paper;
import org.clavis.paper.Style;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** Invoices on paper and in lists; each way out stands in the Protokoll. */
@Stateless
public class InvoicePapers {
    private static final List<String> HEADER = List.of(
            "Rechnungsnummer",
            "Beitragsjahr",
            "Verbandsnummer",
            "Organisation",
            "Rechnungsdatum",
            "Fällig am",
            "Betrag",
            "Lastschrift",
            "Stand",
            "Bezahlt am",
            "Storniert am");

    @Inject
    private InvoiceRepository repository;

    @Inject
    private Protokoll protokoll;

    /** Prints one invoice as PDF/A. */
    @Requires(register = INVOICES, right = EXPORT)
    public void print(UUID id, OutputStream out) throws IOException {
        print(List.of(repository.get(id)), out);
    }

    /** Prints what is open of a year as one PDF/A, each invoice on a page of its own. */
    @Requires(register = INVOICES, right = EXPORT)
    public void printOpen(int year, OutputStream out) throws IOException {
        print(
                repository.of(year).stream()
                        .filter(invoice -> invoice.getState() == InvoiceState.ISSUED)
                        .toList(),
                out);
    }

    private void print(List<Invoice> invoices, OutputStream out) throws IOException {
        if (invoices.isEmpty()) {
            throw new BusinessRuleViolated(null, "federation.invoice.rule.noneOpen");
        }
        var paper = new Paper("Rechnung", style(), Map.of());
        invoices.forEach(invoice -> paper.add(InvoicePaper.of(invoice).sheet()));
        paper.print(out, new Progress());
        note("PDF", invoices.size());
    }

    /** Writes the list of a year, by number, and closes the stream. */
    @Requires(register = INVOICES, right = EXPORT)
    public void export(int year, TableFormat format, OutputStream out) throws IOException {
        List<Invoice> invoices = repository.of(year);
        note(format.name(), invoices.size());
        format.write(
                "Rechnungen", HEADER, invoices.stream().map(InvoicePapers::row).toList(), out);
    }

    private void note(String format, int rows) {
        protokoll.record(
                AuditAction.EXPORT, Map.of("what", "Rechnungen", "format", format, "rows", Integer.toString(rows)));
    }

    private static List<@Nullable Object> row(Invoice invoice) {
        InvoiceContent content = invoice.content();
        return Arrays.asList(
                invoice.getNumber(),
                Integer.toString(invoice.getYear()),
                invoice.getPayerNumber(),
                invoice.getPayerName(),
                invoice.getIssuedOn(),
                invoice.getDueOn(),
                Euros.of(invoice.getCents()),
                content.directDebit() ? "ja" : "nein",
                word(invoice.getState()),
                invoice.getPaidOn(),
                invoice.getCancelledOn());
    }

    private static String word(InvoiceState state) {
        return switch (state) {
            case ISSUED -> "offen";
            case PAID -> "bezahlt";
            case CANCELLED -> "storniert";
        };
    }

    private static Style style() throws IOException {
        try (InputStream css =
                Objects.requireNonNull(InvoicePapers.class.getResourceAsStream("invoice.css"), "invoice.css")) {
            return new Style(new String(css.readAllBytes(), UTF_8));
        }
    }
}
