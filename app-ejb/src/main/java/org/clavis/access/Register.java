package org.clavis.access;

import java.util.Locale;

/**
 * The tabs of a record (German: Register) that rights are given for. With {@link Right} the only list of rights there
 * is: realm, matrix, annotations, tags and answers of the API are derived from it or checked against it.
 */
public enum Register {
    /** Stammdaten. */
    PERSON,
    /** Anschrift. */
    ADDRESS,
    /** Kommunikation. */
    CONTACT,
    /** Mitgliedschaft. */
    MEMBERSHIP,
    /** Mitgliedszeiten: what somebody did from when to when, other than in an office. */
    ACTIVITY,
    /** Funktionen: offices by the code federations know, and the club's own words. */
    OFFICES,
    /** Instrumente und Besetzung. */
    INSTRUMENTS,
    /** Ausbildung und Qualifikation. */
    QUALIFICATIONS,
    /** Meldung: what is told to the federation about a member beside the other Registers. */
    REPORTING,
    /** Ehrungen. */
    HONORS,
    /** Bank. */
    BANK,
    /** Anschrift of the organisation. */
    CLUB_ADDRESS,
    /** Rechtliches of the organisation: form, register, founding, tax exemption. */
    CLUB_LEGAL,
    /** Bank and SEPA of the organisation. */
    CLUB_BANK,
    /** Verbände: what the organisation belongs to, and who belongs to it. */
    AFFILIATIONS,
    /** Orchester und Ensembles. */
    ENSEMBLES,
    /** Kooperationen with schools and kindergartens. */
    COOPERATIONS,
    /** Ehrungsordnung: the rules honors are given by. */
    HONOR_RULES,
    /** Ehrungsanträge, those of a club and those that reach a federation. */
    HONOR_APPLICATIONS,
    /** Meldungen, those of the organisation and those that reach a federation. */
    MELDUNGEN,
    /** Meldeaktionen: what a federation asks for, when and of whom. */
    CAMPAIGNS,
    /** Vereine: the organisations below, with and without software, and who holds office there. */
    CLUBS,
    /** Rechnungen to the organisations below, and the fee order they follow. */
    INVOICES,
    /** Schnittstellen: other programs, and what they are told of. */
    INTERFACES,
    /** Protokoll. */
    AUDIT;

    /** Whether it is a tab of a member's record; the others belong to the organisation. */
    public boolean isOfMember() {
        return switch (this) {
            case PERSON,
                    ADDRESS,
                    CONTACT,
                    MEMBERSHIP,
                    ACTIVITY,
                    OFFICES,
                    INSTRUMENTS,
                    QUALIFICATIONS,
                    REPORTING,
                    HONORS,
                    BANK -> true;
            default -> false;
        };
    }

    /** Name of the client role that carries the right, as in {@code bank:read}. */
    public String role(Right right) {
        return (name() + ":" + right.name()).toLowerCase(Locale.ROOT);
    }
}
