package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.BIRTH_DATE;
import static org.clavis.member.transfer.MemberField.FAMILY_NAME;
import static org.clavis.member.transfer.MemberField.GIVEN_NAME;
import static org.clavis.member.transfer.MemberField.MEMBER_NUMBER;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers who stood in the file already. */
final class Doubles {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> namesByNumber = new HashMap<>();

    /** The line further up that is about the same person; else this one is remembered. */
    Optional<Integer> before(Line line, @Nullable UUID member) {
        String key = member == null ? key(line) : member.toString();
        Integer before = lines.putIfAbsent(key, line.number());
        return Optional.ofNullable(before);
    }

    /** Says so in the line if its member number stands further up for somebody of another name. */
    void checkNumber(Line line) {
        String number = line.text(MEMBER_NUMBER);
        if (number != null) {
            String before = namesByNumber.putIfAbsent(number, name(line));
            if (before != null && !before.equals(name(line))) {
                line.error(MEMBER_NUMBER, number, "member.import.match.numberTwice");
            }
        }
    }

    /** A name alone is no identity: without a date of birth the whole line has to be the same. */
    private static String key(Line line) {
        Object more = line.date(BIRTH_DATE) == null ? line.fingerprint() : line.date(BIRTH_DATE);
        return name(line) + "|" + more;
    }

    private static String name(Line line) {
        return Headers.fold(line.text(FAMILY_NAME, "")) + "," + Headers.fold(line.text(GIVEN_NAME, ""));
    }
}
