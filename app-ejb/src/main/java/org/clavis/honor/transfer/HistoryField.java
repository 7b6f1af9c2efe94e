package org.clavis.honor.transfer;

import java.util.Arrays;
import java.util.Optional;
import org.clavis.access.Register;
import org.clavis.transfer.ImportField;

/**
 * What a column of a list of honors or times can mean. Each line is about a person; it tells of an honor, of a time, or
 * of both. What people call the columns stands in {@code history.properties}.
 */
public enum HistoryField implements ImportField {
    MEMBER_NUMBER("memberNumber", Register.PERSON, "Mitgliedsnummer"),
    FAMILY_NAME("familyName", Register.PERSON, "Nachname"),
    GIVEN_NAME("givenName", Register.PERSON, "Vorname"),
    FULL_NAME("fullName", Register.PERSON, "Name, Vorname"),
    BIRTH_DATE("birthDate", Register.PERSON, "Geburtsdatum"),

    HONOR("honor", Register.HONORS, "Ehrung"),
    GRADE("grade", Register.HONORS, "Stufe"),
    RULE_CODE("ruleCode", Register.HONORS, "Kennung der Regel"),
    STEP("step", Register.HONORS, "Ehrung für Jahre"),
    AWARDING_BODY("awardingBody", Register.HONORS, "Verliehen von"),
    HONOR_YEAR("honorYear", Register.HONORS, "Ehrungsjahr"),
    AWARDED_ON("awardedOn", Register.HONORS, "Verliehen am"),
    EVENT("event", Register.HONORS, "Anlass"),
    AWARDED_BY("awardedBy", Register.HONORS, "Überreicht von"),
    CERTIFICATE_NUMBER("certificateNumber", Register.HONORS, "Urkunde Nr."),

    KIND("kind", Register.ACTIVITY, "Tätigkeit"),
    OFFICE("office", Register.OFFICES, "Amt"),
    FROM("startedOn", Register.ACTIVITY, "von"),
    TO("endedOn", Register.ACTIVITY, "bis"),
    CLUB("otherClub", Register.ACTIVITY, "Verein"),
    INSTRUMENT("instrument", Register.INSTRUMENTS, "Instrument");

    private final String apiName;
    private final Register register;
    private final String header;

    HistoryField(String apiName, Register register, String header) {
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

    public static Optional<HistoryField> of(String apiName) {
        return Arrays.stream(values())
                .filter(field -> field.apiName.equals(apiName))
                .findFirst();
    }
}
