package org.clavis.federation.web.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceContent;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.meldung.entity.MeldungOrigin;
import org.clavis.meldung.entity.fee.DueItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice, as the API answers it. */
@Schema(name = "Invoice", description = "An invoice to an organisation below. Amounts in euro cents.")
public record InvoiceJson(
        UUID id,
        @Schema(description = "Also the ETag.") long version,
        @Schema(description = "As it stands on the paper; without gaps within a year.") String number,
        @Schema(description = "The year that is charged for.") int year,
        @Schema(description = "Alias of the organisation that pays.") String payer,
        String payerName,
        @Nullable String payerNumber,
        @Schema(description = "Id of the Meldung that is charged for.") UUID meldung,
        @Schema(description = "How that Meldung came in.") MeldungOrigin basis,
        LocalDate issuedOn,
        LocalDate dueOn,
        int cents,
        InvoiceState state,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate cancelledOn,
        List<Line> lines) {

    /** All invoices of a year. */
    @Schema(name = "Invoices")
    public record All(List<InvoiceJson> items) {}

    /** A line of the invoice. */
    @Schema(name = "InvoiceLine")
    public record Line(String text, int count, int cents) {
        static Line from(DueItem item) {
            return new Line(item.text(), item.count(), item.cents());
        }
    }

    static InvoiceJson from(Invoice invoice) {
        InvoiceContent content = invoice.content();
        return new InvoiceJson(
                invoice.getId(),
                invoice.getVersion(),
                invoice.getNumber(),
                invoice.getYear(),
                invoice.getPayer(),
                invoice.getPayerName(),
                invoice.getPayerNumber(),
                invoice.getMeldung(),
                content.basis(),
                invoice.getIssuedOn(),
                invoice.getDueOn(),
                invoice.getCents(),
                invoice.getState(),
                invoice.getPaidOn(),
                invoice.getCancelledOn(),
                content.items().stream().map(Line::from).toList());
    }
}
