package org.clavis.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.audit.entity.Change;
import org.jspecify.annotations.Nullable;

/** The Register that rows of an entity are shown in. What is missing here shows its values to nobody. */
final class Registers {
    private static final String PERIOD = "ActivityPeriod";
    private static final Set<String> OF_OFFICE = Set.of("office", "officeLabel", "electedOn");
    private static final Map<String, Register> BY_ENTITY = Map.ofEntries(
            Map.entry("Member", Register.PERSON),
            Map.entry("Membership", Register.MEMBERSHIP),
            Map.entry("Address", Register.ADDRESS),
            Map.entry("Contact", Register.CONTACT),
            Map.entry(PERIOD, Register.ACTIVITY),
            Map.entry("ReportedActivity", Register.ACTIVITY),
            Map.entry("Playing", Register.INSTRUMENTS),
            Map.entry("Qualification", Register.QUALIFICATIONS),
            Map.entry("Reporting", Register.REPORTING),
            Map.entry("BankAccount", Register.BANK),
            Map.entry("OutsideOrganisation", Register.CLUBS),
            Map.entry("ClubAddress", Register.CLUB_ADDRESS),
            Map.entry("LegalStatus", Register.CLUB_LEGAL),
            Map.entry("ClubBank", Register.CLUB_BANK),
            Map.entry("Ensemble", Register.ENSEMBLES),
            Map.entry("Cooperation", Register.COOPERATIONS),
            Map.entry("Honor", Register.HONORS),
            Map.entry("HonorApplication", Register.HONOR_APPLICATIONS),
            Map.entry("ApplicationItem", Register.HONOR_APPLICATIONS),
            Map.entry("ApplicationNote", Register.HONOR_APPLICATIONS),
            Map.entry("Consignment", Register.HONOR_APPLICATIONS),
            Map.entry("FeeOrder", Register.INVOICES),
            Map.entry("Campaign", Register.CAMPAIGNS),
            Map.entry("Meldung", Register.MELDUNGEN),
            Map.entry("Reminder", Register.MELDUNGEN),
            Map.entry("Standing", Register.MELDUNGEN),
            Map.entry("Invoice", Register.INVOICES),
            Map.entry("InvoiceBook", Register.INVOICES),
            Map.entry("CsvProfile", Register.MELDUNGEN),
            Map.entry("Webhook", Register.INTERFACES),
            Map.entry("HonorRule", Register.HONOR_RULES),
            Map.entry("RulePublication", Register.HONOR_RULES),
            Map.entry("CertificateTemplate", Register.HONOR_RULES),
            Map.entry("GradeText", Register.HONOR_RULES),
            Map.entry("Signer", Register.HONOR_RULES),
            Map.entry("CertificateBook", Register.HONOR_RULES),
            Map.entry("Certificate", Register.HONOR_APPLICATIONS));

    private Registers() {}

    static @Nullable Register of(@Nullable String entity) {
        return entity == null ? null : BY_ENTITY.get(entity);
    }

    /** The same by what has changed: a period belongs to the offices once it is one. */
    static @Nullable Register of(@Nullable String entity, List<Change> changes) {
        boolean office =
                PERIOD.equals(entity) && changes.stream().map(Change::field).anyMatch(OF_OFFICE::contains);
        return office ? Register.OFFICES : of(entity);
    }

    /** A period whose last day was entered may be of an office or not: whoever reads it has to be allowed both. */
    static boolean mayRead(String entity) {
        Register register = of(entity);
        return register != null
                && Access.may(register, Right.READ)
                && (!entity.equals(PERIOD) || Access.may(Register.OFFICES, Right.READ));
    }
}
