package org.clavis.member.entity;

/** How a member pays its fees. */
public enum PaymentMethod {
    /** SEPA direct debit; needs an IBAN. */
    DIRECT_DEBIT,
    TRANSFER,
    CASH
}
