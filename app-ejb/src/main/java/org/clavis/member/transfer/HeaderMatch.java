package org.clavis.member.transfer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clavis.member.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a column says, from the certain to the vague: the very word; the word with a number behind or a
 * remark in brackets; the word with a slip of the pen; the word among others.
 *
 * @param field what it means; null if it is known to be left out
 * @param reason why it is left out
 * @param confidence from 0 to 1
 */
record HeaderMatch(@Nullable MemberField field, @Nullable String reason, double confidence) {
    private static final Pattern NUMBERED = Pattern.compile("[\\s_.(#-]*\\d{1,2}\\)?$");
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[].*?[)\\]]");

    /** Whoever the name, birth date or address of such a column belongs to, it is not the member. */
    private static final Pattern SOMEBODY_ELSE = Pattern.compile(
            "(eltern|mutter|vater|partner|ehe(gatt|frau|mann)|notfall|erziehungsberecht|vertret|zahler|kind(er)?\\b|bank\\b|"
                    + "firma\\b|geandert|erstellt|verein\\b|lehrer|emergency|spouse|father|mother).*");

    static Optional<HeaderMatch> of(String header) {
        return certain(header, 1)
                .or(() -> certain(NUMBERED.matcher(header).replaceFirst(""), 0.95))
                .or(() -> certain(REMARK.matcher(header).replaceAll(""), 0.9))
                .or(() -> misspelt(Headers.fold(header)))
                .or(() -> among(NameFold.tight(NameFold.plain(header)).split(" ", -1)));
    }

    private static Optional<HeaderMatch> certain(String header, double confidence) {
        String folded = Headers.fold(header);
        return Headers.field(folded)
                .map(field -> new HeaderMatch(field, null, confidence))
                .or(() -> Headers.ignored(folded).map(reason -> new HeaderMatch(null, reason, confidence)));
    }

    private static Optional<HeaderMatch> misspelt(String folded) {
        if (folded.length() < 5) {
            return Optional.empty();
        }
        int tolerated = folded.length() < 9 ? 1 : 2;
        return Headers.fields().entrySet().stream()
                .filter(known -> known.getKey().length() >= 5)
                .filter(known -> Math.abs(known.getKey().length() - folded.length()) <= tolerated)
                .filter(known -> EditDistance.of(known.getKey(), folded, tolerated) <= tolerated)
                .min(Comparator.comparing(known -> EditDistance.of(known.getKey(), folded, tolerated)))
                .map(known -> new HeaderMatch(known.getValue(), null, 0.8));
    }

    /** The longest run of words that is known, the last one if there are several as long. */
    private static Optional<HeaderMatch> among(String[] words) {
        if (words.length < 2) {
            return Optional.empty();
        }
        for (int length = words.length - 1; length > 0; length--) {
            for (int start = words.length - length; start >= 0; start--) {
                String run = String.join("", Arrays.asList(words).subList(start, start + length));
                Optional<HeaderMatch> match = run.length() < 3 ? Optional.empty() : certain(run, 0.7);
                if (match.isPresent()) {
                    return match.map(found -> found.unlessOfSomebodyElse(String.join(" ", words)));
                }
            }
        }
        return Optional.empty();
    }

    private HeaderMatch unlessOfSomebodyElse(String words) {
        boolean contact = field == MemberField.PHONE || field == MemberField.MOBILE || field == MemberField.EMAIL;
        boolean other = SOMEBODY_ELSE.matcher(words).find();
        return other && !contact ? new HeaderMatch(null, "member.import.ignored.somebodyElse", confidence) : this;
    }
}
