package org.clavis.club.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.ClubRecord;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.ClubRow;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;
import org.clavis.tenant.Federations;

/** Edits one Register of the organisation's own record. */
@Named
@ViewScoped
public class ClubEditor implements Serializable {
    @Inject
    private ClubRecord club;

    @Inject
    private Federations federations;

    @Inject
    private ClubLinks links;

    @Inject
    private Notices notices;

    private Register only;
    private ClubRow<?> row;
    private long version;

    @PostConstruct
    void open() {
        only = links.register();
        Access.require(only, Right.WRITE);
        row = read();
        version = row.getVersion();
        if (row instanceof ClubAddress address && address.getName() == null) {
            address.setName(federations.own().name());
        }
    }

    private ClubRow<?> read() {
        return switch (only) {
            case CLUB_ADDRESS -> club.address();
            case CLUB_LEGAL -> club.legal();
            case CLUB_BANK -> club.bank();
            default -> throw new RecordNotFound(ClubRow.class, links.id());
        };
    }

    public String save() {
        switch (only) {
            case CLUB_ADDRESS -> club.correctAddress(version, (ClubAddress) row);
            case CLUB_LEGAL -> club.correctLegal(version, (LegalStatus) row);
            default -> club.correctBank(version, (ClubBank) row);
        }
        notices.done("shared.done.saved");
        return links.seen("view");
    }

    /** Saves although somebody else has saved meanwhile. */
    public String overwrite() {
        version = read().getVersion();
        return save();
    }

    public ClubRow<?> getRow() {
        return row;
    }

    /** The Register to be edited. */
    public String getOnly() {
        return only.name();
    }
}
