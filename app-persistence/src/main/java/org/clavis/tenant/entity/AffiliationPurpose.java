package org.clavis.tenant.entity;

/** What an organisation belongs to another one for. The names are stored: never rename one. */
public enum AffiliationPurpose {
    /** Its yearly report goes there. */
    REPORT,
    /** That organisation's honors are given to its members. */
    HONORS,
    /** It pays fees there. */
    FEES
}
