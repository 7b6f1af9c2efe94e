package org.clavis.honor.shipped;

import static java.util.Objects.requireNonNullElse;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.entity.rule.Part;
import org.clavis.honor.entity.rule.Prerequisite;
import org.jspecify.annotations.Nullable;

/**
 * One honor of a ladder.
 *
 * @param years null for merits
 * @param every given again after so many years
 * @param otherwise other ways of deserving it
 * @param remark what is doubtful about it
 */
public record ShippedStep(
        String code,
        String title,
        @Nullable String grade,
        @Nullable Integer years,
        @Nullable Integer every,
        @Nullable List<Part> ofWhich,
        @Nullable List<Alternative> otherwise,
        @Nullable Prerequisite prerequisite,
        @Nullable MonthDay deadline,
        Set<AwardItem> items,
        @Nullable String remark) {

    List<Alternative> ways(@Nullable Alternative first) {
        return Stream.concat(Stream.ofNullable(first), requireNonNullElse(otherwise, List.<Alternative>of()).stream())
                .toList();
    }
}
