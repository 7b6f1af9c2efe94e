package org.clavis.transfer;

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
 * @param <F> the fields a column can mean
 */
public record ColumnGuess<F extends ImportField>(
        int index, String header, @Nullable F field, @Nullable String reason, double confidence)
        implements Serializable {
    public static <F extends ImportField> ColumnGuess<F> of(int index, String header, F field, double confidence) {
        return new ColumnGuess<>(index, header, field, null, confidence);
    }

    public ColumnGuess<F> leftOut(String why) {
        return new ColumnGuess<>(index, header, null, why, confidence);
    }

    public ColumnGuess<F> as(F other, double sure) {
        return of(index, header, other, sure);
    }
}
