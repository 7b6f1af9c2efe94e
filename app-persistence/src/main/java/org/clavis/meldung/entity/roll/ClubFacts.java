package org.clavis.meldung.entity.roll;

import static java.util.Objects.requireNonNullElse;

import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.LegalForm;
import org.clavis.club.entity.LegalStatus;
import org.clavis.meldung.entity.report.ClubData;
import org.jspecify.annotations.Nullable;

/** Part A, out of the organisation's own Registers. */
public record ClubFacts(ClubAddress address, LegalStatus legal, ClubBank bank) {
    /**
     * As it is told.
     *
     * @param known the name the organisation has on this server, for one that has not entered its own
     */
    public ClubData data(String known) {
        return new ClubData(
                requireNonNullElse(address.getName(), known),
                address.getShortName(),
                address.getSeat(),
                address.getContactPerson(),
                address.getStreet(),
                address.getPostalCode(),
                address.getTown(),
                address.getMail(),
                address.getPhone(),
                address.getHomepage(),
                name(legal.getLegalForm()),
                legal.registerEntry(),
                legal.getFoundedOn(),
                legal.getTaxExemptUntil(),
                bank.isDirectDebit(),
                bank.getIban(),
                bank.getBic(),
                bank.getCreditorId());
    }

    private static @Nullable String name(@Nullable LegalForm form) {
        return form == null ? null : form.name();
    }
}
