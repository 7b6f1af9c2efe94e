package org.clavis.club.entity;

/** How a tax office says that an organisation serves the public good. */
public enum ExemptionNotice {
    /** "Freistellungsbescheid"; donation receipts may rest on it for five years (§ 63 (5) AO). */
    EXEMPTION,
    /** "Anlage zum Körperschaftsteuerbescheid", where a part is taxed. */
    ANNEX_TO_TAX_ASSESSMENT,
    /** "Feststellung nach § 60a AO", for young organisations; three years. */
    STATUTE_ASSESSED
}
