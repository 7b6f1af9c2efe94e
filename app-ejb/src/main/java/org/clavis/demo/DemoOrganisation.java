package org.clavis.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.ExemptionNotice;
import org.clavis.club.entity.LegalForm;
import org.clavis.club.entity.LegalStatus;
import org.clavis.demo.DemoHousehold.Place;
import org.clavis.shared.RowId;

/**
 * What an organisation of the demo says of itself: enough for a Meldung to be complete.
 *
 * @param number what its federation knows it by
 * @param office street and number
 * @param line last digits of its telephone number
 * @param register number in the register of associations
 * @param creditorId with the digits of Deutsche Bundesbank's example, which nobody has
 */
record DemoOrganisation(
        String alias,
        String name,
        String shortName,
        String number,
        Place place,
        String office,
        String line,
        LocalDate foundedOn,
        String register,
        String creditorId,
        List<Ensemble> groups,
        List<Cooperation> partners) {
    private static final String LANDLINE = "069 90009 ";
    /** A notice counts for the five years after the ones it looks at; this one is in the middle of them. */
    private static final int YEARS_SINCE = 2;

    private static final int YEARS_LEFT = 3;

    ClubAddress address() {
        var address = new ClubAddress(RowId.next());
        address.setName(name);
        address.setShortName(shortName);
        address.setNumber(number);
        address.setSeat(place.town());
        address.setContactPerson("Geschäftsstelle");
        address.setStreet(office);
        address.setPostalCode(place.postalCode());
        address.setTown(place.town());
        address.setMail("verein@" + alias + ".example");
        address.setPhone(LANDLINE + line);
        address.setHomepage("https://www." + alias + ".example");
        return address;
    }

    LegalStatus legal(LocalDate today) {
        var legal = new LegalStatus(RowId.next());
        legal.setLegalForm(LegalForm.REGISTERED_ASSOCIATION);
        legal.setRegisterCourt("Amtsgericht " + Place.WEINBERG.town());
        legal.setRegisterNumber(register);
        legal.setFoundedOn(foundedOn);
        legal.setStatuteOn(LocalDate.of(2018, 3, 16));
        legal.setExemptionNotice(ExemptionNotice.EXEMPTION);
        legal.setNoticeOn(LocalDate.of(today.getYear() - YEARS_SINCE, 5, 12));
        legal.setTaxExemptUntil(LocalDate.of(today.getYear() + YEARS_LEFT, 12, 31));
        legal.setTaxOffice("Finanzamt " + Place.WEINBERG.town());
        legal.setTaxNumber("000 250 " + line + "00");
        return legal;
    }

    ClubBank bank() {
        var bank = new ClubBank(RowId.next());
        bank.setIban(DemoNumbers.iban(new Random(foundedOn.toEpochDay())));
        bank.setBic(DemoNumbers.BIC);
        bank.setAccountHolder(name);
        bank.setCreditorId(creditorId);
        bank.setDirectDebit(true);
        bank.setMandateReference("VERBAND-" + number);
        bank.setMandateSignedOn(LocalDate.of(2019, 1, 14));
        return bank;
    }
}
