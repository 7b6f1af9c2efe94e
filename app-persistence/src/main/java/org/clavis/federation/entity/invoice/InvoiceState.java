package org.clavis.federation.entity.invoice;

/** Where an invoice stands. Its number is gone for good, whatever happens to it. */
public enum InvoiceState {
    ISSUED,
    PAID,
    /** Does not count any more; another one may take its place. */
    CANCELLED
}
