package org.clavis.member.transfer;

import java.util.Arrays;
import java.util.Optional;
import org.clavis.access.Register;
import org.clavis.transfer.ImportField;

/**
 * What a column of a list of members can mean. Its German header is the one the export writes; what other programs and
 * people call it stands in {@code columns.properties}.
 */
public enum MemberField implements ImportField {
    MEMBER_NUMBER("memberNumber", Register.PERSON, "Mitgliedsnummer"),
    KIND("kind", Register.PERSON, "Personenart"),
    SALUTATION("salutation", Register.PERSON, "Anrede"),
    TITLE("title", Register.PERSON, "Titel"),
    FAMILY_NAME("familyName", Register.PERSON, "Nachname"),
    GIVEN_NAME("givenName", Register.PERSON, "Vorname"),
    /** Both names in one cell, in either order. */
    FULL_NAME("fullName", Register.PERSON, "Name, Vorname"),
    /** Name of a legal person, beside columns for the names of natural ones. */
    ORGANISATION("organisation", Register.PERSON, "Firma"),
    BIRTH_NAME("birthName", Register.PERSON, "Geburtsname"),
    BIRTH_DATE("birthDate", Register.PERSON, "Geburtsdatum"),
    DECEASED_ON("deceasedOn", Register.PERSON, "Verstorben am"),
    GENDER("gender", Register.PERSON, "Geschlecht"),
    LANGUAGE("language", Register.PERSON, "Sprache"),
    EXTERNAL_ID("externalId", Register.PERSON, "Externe Nummer"),

    STREET("street", Register.ADDRESS, "Straße"),
    HOUSE_NUMBER("houseNumber", Register.ADDRESS, "Hausnummer"),
    ADDITION("addition", Register.ADDRESS, "Adresszusatz"),
    POSTAL_CODE("postalCode", Register.ADDRESS, "PLZ"),
    TOWN("town", Register.ADDRESS, "Ort"),
    POSTAL_CODE_AND_TOWN("postalCodeAndTown", Register.ADDRESS, "PLZ und Ort"),
    /** Street, postal code and town in one cell. */
    WHOLE_ADDRESS("address", Register.ADDRESS, "Vollständige Anschrift"),
    COUNTRY("country", Register.ADDRESS, "Land"),
    /** Since when and until when the address is valid. */
    ADDRESS_FROM("addressValidFrom", Register.ADDRESS, "Anschrift gültig ab"),
    ADDRESS_TO("addressValidTo", Register.ADDRESS, "Anschrift gültig bis"),
    FURTHER_ADDRESSES("furtherAddresses", Register.ADDRESS, "Weitere Anschriften"),

    PHONE("phone", Register.CONTACT, "Telefon"),
    MOBILE("mobile", Register.CONTACT, "Mobil"),
    EMAIL("email", Register.CONTACT, "E-Mail"),
    PREFERRED_CONTACT("preferredContact", Register.CONTACT, "Bevorzugter Kontakt"),
    NEWSLETTER("newsletter", Register.CONTACT, "Newsletter an"),

    JOINED_ON("joinedOn", Register.MEMBERSHIP, "Eintritt"),
    NOTICE_RECEIVED_ON("noticeReceivedOn", Register.MEMBERSHIP, "Kündigung am"),
    LEFT_ON("leftOn", Register.MEMBERSHIP, "Austritt"),
    LEAVING_REASON("leavingReason", Register.MEMBERSHIP, "Austrittsgrund"),
    CATEGORY("category", Register.MEMBERSHIP, "Mitgliedsart"),
    DEPARTMENT("department", Register.MEMBERSHIP, "Abteilung"),
    VOTING_RIGHT("votingRight", Register.MEMBERSHIP, "Stimmrecht"),
    FORMER_MEMBERSHIPS("formerMemberships", Register.MEMBERSHIP, "Frühere Mitgliedschaften"),

    STATUS("status", Register.ACTIVITY, "Status"),
    ACTIVE_SINCE("activeSince", Register.ACTIVITY, "Aktiv seit"),
    ACTIVITIES("activities", Register.ACTIVITY, "Tätigkeiten"),
    /** Years for which the club has named somebody to its federation. */
    REPORTED_YEARS("reportedYears", Register.ACTIVITY, "Gemeldete Jahre"),

    OFFICE("office", Register.OFFICES, "Funktion"),
    /** Offices with their times. */
    OFFICES("offices", Register.OFFICES, "Amtszeiten"),

    INSTRUMENT("instrument", Register.INSTRUMENTS, "Instrument"),
    SECTION("section", Register.INSTRUMENTS, "Register"),
    PLAYING("playing", Register.INSTRUMENTS, "Instrumente mit Zeiten"),

    QUALIFICATIONS("qualifications", Register.QUALIFICATIONS, "Abzeichen und Lehrgänge"),

    INSURED("insured", Register.REPORTING, "Versichert"),
    GEMA("gema", Register.REPORTING, "GEMA"),

    IBAN("iban", Register.BANK, "IBAN"),
    BIC("bic", Register.BANK, "BIC"),
    ACCOUNT_HOLDER("accountHolder", Register.BANK, "Kontoinhaber"),
    PAYMENT_METHOD("paymentMethod", Register.BANK, "Zahlungsart"),
    MANDATE_REFERENCE("mandateReference", Register.BANK, "Mandatsreferenz"),
    MANDATE_SIGNED_ON("mandateSignedOn", Register.BANK, "Mandatsdatum");

    private final String apiName;
    private final Register register;
    private final String header;

    MemberField(String apiName, Register register, String header) {
        this.apiName = apiName;
        this.register = register;
        this.header = header;
    }

    @Override
    public String apiName() {
        return apiName;
    }

    @Override
    public Register register() {
        return register;
    }

    @Override
    public String header() {
        return header;
    }

    /** May several columns of one file mean it, such as a private and an office telephone? */
    boolean isRepeatable() {
        return this == PHONE || this == MOBILE || this == EMAIL || this == OFFICE;
    }

    boolean isDate() {
        return switch (this) {
            case BIRTH_DATE,
                    DECEASED_ON,
                    JOINED_ON,
                    NOTICE_RECEIVED_ON,
                    LEFT_ON,
                    ACTIVE_SINCE,
                    MANDATE_SIGNED_ON,
                    ADDRESS_FROM,
                    ADDRESS_TO -> true;
            default -> false;
        };
    }

    public static Optional<MemberField> of(String apiName) {
        return Arrays.stream(values())
                .filter(field -> field.apiName.equals(apiName))
                .findFirst();
    }
}
