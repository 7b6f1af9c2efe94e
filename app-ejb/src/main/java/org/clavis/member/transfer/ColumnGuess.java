package org.clavis.member.transfer;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a column is taken for.
 *
 * @param index position from the left, from 0
 * @param header as it stands in the file
 * @param field what it means; null if it is left out
 * @param reason message key why it is left out, null if it is not
 * @param confidence how sure that is, from 0 to 1
 */
public record ColumnGuess(
        int index, String header, @Nullable MemberField field, @Nullable String reason, double confidence)
        implements Serializable {
    static ColumnGuess of(int index, String header, MemberField field, double confidence) {
        return new ColumnGuess(index, header, field, null, confidence);
    }

    ColumnGuess leftOut(String why) {
        return new ColumnGuess(index, header, null, why, confidence);
    }

    ColumnGuess as(MemberField other, double sure) {
        return of(index, header, other, sure);
    }
}
