package org.clavis.meldung.entity.fee;

import java.util.UUID;

/** The letter that tells a fee order to those who pay. */
public record FeeNotice(UUID order, String owner, String ownerName, int year, int edition, FeeTerms terms) {
    public static final String KIND = "meldung.fees";
}
