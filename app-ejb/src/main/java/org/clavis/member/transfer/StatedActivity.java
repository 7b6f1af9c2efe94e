package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.CATEGORY;
import static org.clavis.member.transfer.MemberField.INSTRUMENT;
import static org.clavis.member.transfer.MemberField.LEFT_ON;
import static org.clavis.member.transfer.MemberField.STATUS;

import java.util.Optional;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.jspecify.annotations.Nullable;

/** What a line says somebody does, in words for a status rather than with dates. */
final class StatedActivity {
    private StatedActivity() {}

    /** From the column for the status, else from the kind of membership; an instrument alone tells of a musician. */
    static @Nullable ActivityKind of(Line line) {
        String word = line.text(STATUS, line.text(CATEGORY, ""));
        if (Words.HONORARY.knows(word)) {
            return line.has(INSTRUMENT) ? ActivityKind.MUSICIAN : null;
        }
        Optional<MembershipStatus> status = Words.STATUS.meaning(word).map(MembershipStatus::valueOf);
        if (status.isPresent()) {
            return ofStatus(line, status.get());
        }
        if (line.has(STATUS)) {
            return ofUnknown(line, word);
        }
        return line.has(INSTRUMENT) ? ActivityKind.MUSICIAN : null;
    }

    /** A column "aktiv" with yes and no. */
    private static @Nullable ActivityKind ofUnknown(Line line, String word) {
        Optional<String> answer = Words.YES_NO.meaning(word);
        if (answer.isEmpty()) {
            line.warn(STATUS, word, "member.import.word.unknown");
            return null;
        }
        return answer.get().equals("YES") ? ActivityKind.MUSICIAN : ActivityKind.PASSIVE;
    }

    private static @Nullable ActivityKind ofStatus(Line line, MembershipStatus status) {
        return switch (status) {
            case ACTIVE -> ActivityKind.MUSICIAN;
            case IN_TRAINING -> ActivityKind.PUPIL;
            case PAUSED -> ActivityKind.PAUSE;
            case PASSIVE -> ActivityKind.PASSIVE;
            case SUPPORTING -> ActivityKind.SUPPORTING;
            case LEFT -> {
                if (line.date(LEFT_ON) == null) {
                    line.warn(STATUS, line.text(STATUS), "member.import.leftOn.missing");
                }
                yield null;
            }
            case DECEASED, APPLIED, NO_MEMBER -> null;
        };
    }
}
