package org.clavis.meldung.report;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.ADDRESS;
import static org.clavis.access.Register.CLUB_ADDRESS;
import static org.clavis.access.Register.CLUB_BANK;
import static org.clavis.access.Register.CLUB_LEGAL;
import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.COOPERATIONS;
import static org.clavis.access.Register.ENSEMBLES;
import static org.clavis.access.Register.INSTRUMENTS;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Register.QUALIFICATIONS;
import static org.clavis.access.Register.REPORTING;

import java.util.List;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;

/** The Registers a Meldung is made of: whoever sends it must be allowed to see all that is in it. */
final class Sources {
    private static final List<Register> ALL = List.of(
            CLUB_ADDRESS,
            CLUB_LEGAL,
            CLUB_BANK,
            ENSEMBLES,
            COOPERATIONS,
            PERSON,
            ADDRESS,
            CONTACT,
            MEMBERSHIP,
            ACTIVITY,
            OFFICES,
            INSTRUMENTS,
            QUALIFICATIONS,
            REPORTING);

    private Sources() {}

    /** Those the caller may not read. */
    static List<Register> missing() {
        return ALL.stream()
                .filter(register -> !Access.may(register, Right.READ))
                .toList();
    }

    static void require() {
        ALL.forEach(register -> Access.require(register, Right.READ));
    }
}
