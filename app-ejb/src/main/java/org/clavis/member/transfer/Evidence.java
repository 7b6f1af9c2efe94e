package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ACTIVE_SINCE;
import static org.clavis.member.transfer.MemberField.CATEGORY;
import static org.clavis.member.transfer.MemberField.EMAIL;
import static org.clavis.member.transfer.MemberField.FULL_NAME;
import static org.clavis.member.transfer.MemberField.GENDER;
import static org.clavis.member.transfer.MemberField.IBAN;
import static org.clavis.member.transfer.MemberField.INSTRUMENT;
import static org.clavis.member.transfer.MemberField.JOINED_ON;
import static org.clavis.member.transfer.MemberField.LEFT_ON;
import static org.clavis.member.transfer.MemberField.MEMBER_NUMBER;
import static org.clavis.member.transfer.MemberField.MOBILE;
import static org.clavis.member.transfer.MemberField.PAYMENT_METHOD;
import static org.clavis.member.transfer.MemberField.PHONE;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE_AND_TOWN;
import static org.clavis.member.transfer.MemberField.SALUTATION;
import static org.clavis.member.transfer.MemberField.STATUS;
import static org.clavis.member.transfer.MemberField.STREET;
import static org.clavis.member.transfer.MemberField.TOWN;
import static org.clavis.member.transfer.MemberField.VOTING_RIGHT;
import static org.clavis.member.transfer.MemberField.WHOLE_ADDRESS;

import java.util.List;
import java.util.Objects;
import org.clavis.transfer.ColumnGuess;

/** What the values of a column say about it: for, against, or something else than its header. */
final class Evidence {
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private Evidence() {}

    /** Nothing is known about the header: values that speak for themselves. */
    static ColumnGuess<MemberField> alone(ColumnGuess<MemberField> unknown, List<String> values) {
        for (Shape shape : List.of(Shape.IBAN, Shape.EMAIL, Shape.POSTAL_CODE_AND_TOWN, Shape.SALUTATION)) {
            if (shape.share(values) >= NEARLY_ALL) {
                return unknown.as(meant(shape), 0.7);
            }
        }
        for (Shape shape : List.of(
                Shape.STATUS,
                Shape.INSTRUMENT,
                Shape.GENDER,
                Shape.NAME_WITH_COMMA,
                Shape.STREET,
                Shape.WHOLE_ADDRESS)) {
            if (shape.share(values) >= NEARLY_ALL && values.size() > 2) {
                return unknown.as(meant(shape), 0.6);
            }
        }
        return unknown;
    }

    private static MemberField meant(Shape shape) {
        return switch (shape) {
            case IBAN -> IBAN;
            case EMAIL -> EMAIL;
            case POSTAL_CODE_AND_TOWN -> POSTAL_CODE_AND_TOWN;
            case SALUTATION -> SALUTATION;
            case STATUS -> STATUS;
            case INSTRUMENT -> INSTRUMENT;
            case GENDER -> GENDER;
            case STREET -> STREET;
            case WHOLE_ADDRESS -> WHOLE_ADDRESS;
            default -> FULL_NAME;
        };
    }

    /** The header named a field: do the values agree? */
    static ColumnGuess<MemberField> check(ColumnGuess<MemberField> guess, List<String> values) {
        MemberField field = Objects.requireNonNull(guess.field());
        return switch (field) {
            case POSTAL_CODE, TOWN, POSTAL_CODE_AND_TOWN -> town(guess, field, values);
            case STREET, WHOLE_ADDRESS -> street(guess, values);
            case FULL_NAME -> Shape.NUMBER.share(values) >= MOST ? guess.as(MEMBER_NUMBER, 0.7) : guess;
            case STATUS -> status(guess, values);
            case GENDER -> only(guess, Shape.GENDER, values);
            case EMAIL -> only(guess, Shape.EMAIL, values);
            case IBAN -> only(guess, Shape.IBAN, values);
            case PHONE, MOBILE -> only(guess, Shape.PHONE, values);
            case PAYMENT_METHOD -> only(guess, Shape.PAYMENT, values);
            case VOTING_RIGHT -> only(guess, Shape.YES_NO, values);
            case JOINED_ON, LEFT_ON, ACTIVE_SINCE -> only(guess, Shape.DATE_OR_YEAR, values);
            default -> field.isDate() ? only(guess, Shape.DATE, values) : guess;
        };
    }

    private static ColumnGuess<MemberField> only(ColumnGuess<MemberField> guess, Shape shape, List<String> values) {
        return shape.share(values) >= 0.4 ? guess : guess.leftOut("member.import.ignored.valuesDoNotFit");
    }

    private static ColumnGuess<MemberField> town(
            ColumnGuess<MemberField> guess, MemberField field, List<String> values) {
        if (Shape.POSTAL_CODE_AND_TOWN.share(values) >= MOST) {
            return guess.as(POSTAL_CODE_AND_TOWN, guess.confidence());
        }
        if (field == POSTAL_CODE_AND_TOWN || field == TOWN) {
            return Shape.POSTAL_CODE.share(values) >= MOST
                    ? guess.as(POSTAL_CODE, guess.confidence())
                    : guess.as(TOWN, guess.confidence());
        }
        return guess;
    }

    private static ColumnGuess<MemberField> street(ColumnGuess<MemberField> guess, List<String> values) {
        boolean whole = Shape.WHOLE_ADDRESS.share(values) >= MOST;
        return guess.as(whole ? WHOLE_ADDRESS : STREET, guess.confidence());
    }

    /** "Status" may also hold what the club calls its kinds of members. */
    private static ColumnGuess<MemberField> status(ColumnGuess<MemberField> guess, List<String> values) {
        boolean known = Shape.STATUS.share(values) >= 0.4 || Shape.YES_NO.share(values) >= NEARLY_ALL;
        return known ? guess : guess.as(CATEGORY, 0.6);
    }
}
