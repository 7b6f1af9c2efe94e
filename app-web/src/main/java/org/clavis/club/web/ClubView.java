package org.clavis.club.web;

import static org.clavis.access.Register.CLUB_BANK;
import static org.clavis.access.Register.CLUB_LEGAL;
import static org.clavis.access.Right.READ;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clavis.access.Access;
import org.clavis.club.ClubRecord;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** The organisation's own record, to read. What may not be read is not loaded. */
@Named
@RequestScoped
public class ClubView {
    @Inject
    private ClubRecord club;

    @Inject
    private Federations federations;

    private ClubAddress address;
    private @Nullable LegalStatus legal;
    private @Nullable ClubBank bank;

    @PostConstruct
    void open() {
        address = club.address();
        legal = Access.may(CLUB_LEGAL, READ) ? club.legal() : null;
        bank = Access.may(CLUB_BANK, READ) ? club.bank() : null;
    }

    public ClubAddress getAddress() {
        return address;
    }

    public @Nullable LegalStatus getLegal() {
        return legal;
    }

    public @Nullable ClubBank getBank() {
        return bank;
    }

    /** What it calls itself; until somebody has filled that in, the name it is registered under. */
    public String getName() {
        return address.getName() == null ? federations.own().name() : address.getName();
    }

    public boolean isUntouched() {
        return address.getName() == null;
    }

    /** Whether the notice of the tax office has run out. */
    public boolean isExemptionExpired() {
        return legal != null && legal.getTaxExemptUntil() != null && !legal.isTaxExemptOn(GermanDate.today());
    }
}
