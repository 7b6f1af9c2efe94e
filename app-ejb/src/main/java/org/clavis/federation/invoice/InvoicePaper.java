package org.clavis.federation.invoice;

import java.util.List;
import java.util.stream.Stream;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceContent;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.meldung.entity.fee.DueItem;
import org.clavis.paper.Sheet;
import org.clavis.shared.GermanDate;

/** An invoice as it is printed, in German, with all of its arithmetic. */
record InvoicePaper(Invoice invoice, InvoiceContent content) {
    private static final List<String> HEADER = List.of("Position", "Anzahl", "Einzelpreis", "Betrag");

    static InvoicePaper of(Invoice invoice) {
        return new InvoicePaper(invoice, invoice.content());
    }

    Sheet sheet() {
        Sheet sheet = new Sheet()
                .say("p", "sender", String.join(" · ", content.sender()))
                .say("p", "recipient", String.join("\n", content.recipient()))
                .say("h1", "Rechnung " + invoice.getNumber());
        if (invoice.getState() == InvoiceState.CANCELLED && invoice.getCancelledOn() != null) {
            sheet.say("p", "cancelled", "Storniert am " + GermanDate.format(invoice.getCancelledOn()));
        }
        sheet.say("p", "facts", facts())
                .table("items", HEADER, Stream.concat(rows(), sum()).toList())
                .say("p", "pay", payment());
        if (content.remark() != null) {
            sheet.say("p", "soft", content.remark());
        }
        return sheet.say("p", "soft", basis());
    }

    private String facts() {
        String number = invoice.getPayerNumber() == null ? "" : "Mitgliedsnummer " + invoice.getPayerNumber() + "\n";
        return number + "Beitragsjahr " + invoice.getYear() + "\nRechnungsdatum "
                + GermanDate.format(invoice.getIssuedOn());
    }

    private Stream<List<String>> rows() {
        return content.items().stream().flatMap(InvoicePaper::rows);
    }

    private static Stream<List<String>> rows(DueItem item) {
        return item.steps().stream()
                .map(step -> List.of(
                        item.text(),
                        Integer.toString(step.count()),
                        Euros.of(step.priceCents()),
                        Euros.of(step.cents())));
    }

    private Stream<List<String>> sum() {
        return Stream.of(List.of("Summe", "", "", Euros.of(invoice.getCents())));
    }

    private String payment() {
        String due = GermanDate.format(invoice.getDueOn());
        if (content.directDebit()) {
            return "Der Betrag wird ab dem " + due + " per SEPA-Lastschrift eingezogen.";
        }
        String account = content.iban() == null
                ? ""
                : " auf das Konto " + content.iban() + (content.bic() == null ? "" : " (" + content.bic() + ")");
        return "Bitte überweisen Sie den Betrag bis zum " + due + account + " mit dem Verwendungszweck „Rechnung "
                + invoice.getNumber() + "“.";
    }

    private String basis() {
        return switch (content.basis()) {
            case LAST_YEAR -> "Berechnet nach den Zahlen des Vorjahres, weil keine Meldung vorliegt.";
            case PAPER -> "Berechnet nach der auf Papier eingereichten Meldung " + invoice.getYear() + ".";
            case OWN, RECEIVED, COLLECTED, FILE, PROGRAM ->
                "Berechnet nach der angenommenen Meldung " + invoice.getYear() + ", Fassung " + content.revision()
                        + ".";
        };
    }
}
