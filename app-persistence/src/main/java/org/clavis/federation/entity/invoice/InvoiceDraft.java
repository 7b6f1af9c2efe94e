package org.clavis.federation.entity.invoice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be charged.
 *
 * @param year that is charged for
 * @param payer alias
 * @param payerNumber the number the federation knows it by
 * @param meldung that is charged for
 */
public record InvoiceDraft(
        int year, String payer, String payerName, @Nullable String payerNumber, UUID meldung, InvoiceContent content) {}
