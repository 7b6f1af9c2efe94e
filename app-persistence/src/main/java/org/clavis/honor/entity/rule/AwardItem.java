package org.clavis.honor.entity.rule;

/** What is handed over. */
public enum AwardItem {
    /** Ehrennadel. */
    NEEDLE,
    /** Bandschnalle, worn on a uniform instead of the needle. */
    RIBBON_BAR,
    MEDAL,
    /** Urkunde. */
    CERTIFICATE,
    /** Ehrenbrief. */
    LETTER
}
