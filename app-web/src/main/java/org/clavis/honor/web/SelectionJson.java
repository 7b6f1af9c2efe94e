package org.clavis.honor.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clavis.honor.application.Selection;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Unreadable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HonorSelection", description = "An honor somebody is to be proposed for, as the proposals name it.")
public record SelectionJson(
        @Nullable UUID member,
        @Schema(description = "Alias of the organisation that gives it.") @Nullable String awardingBody,
        @Nullable String ruleCode,
        @Schema(description = "Years it is given for; 0 for merits.") @Nullable Long step,
        @Schema(description = "Honor year.") @Nullable Long year) {
    static List<Selection> all(@Nullable List<SelectionJson> sent) {
        List<SelectionJson> given = sent == null ? List.of() : sent;
        List<Violation> wrong = IntStream.range(0, given.size())
                .filter(i -> given.get(i).selection().isEmpty())
                .mapToObj(i -> Violation.of("items[" + i + "]", "shared.json.object"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
        return given.stream().flatMap(one -> one.selection().stream()).toList();
    }

    /** Nothing if something of it is missing. */
    private Optional<Selection> selection() {
        return member == null || awardingBody == null || ruleCode == null || step == null || year == null
                ? Optional.empty()
                : Optional.of(new Selection(member, awardingBody, ruleCode, step.intValue(), year.intValue()));
    }
}
