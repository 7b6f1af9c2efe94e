package org.clavis.federation.web;

import java.util.List;
import org.clavis.federation.ChangePage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Changes", description = "Changes in the order in which they happened.")
public record ChangesJson(
        List<ChangeJson> items,
        @Schema(description = "Keep it and send it as `since` next time, and you miss nothing.") String next,
        @Schema(description = "Whether there is more already.") boolean more) {

    static ChangesJson from(ChangePage page) {
        return new ChangesJson(
                page.items().stream().map(ChangeJson::from).toList(), Long.toString(page.next()), page.more());
    }
}
