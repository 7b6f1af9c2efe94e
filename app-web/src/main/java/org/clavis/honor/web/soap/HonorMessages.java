package org.clavis.honor.web.soap;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.clavis.honor.application.InboxQuery;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.web.ApplicationJson;
import org.clavis.honor.web.DecisionsJson.DecisionJson;
import org.clavis.shared.web.soap.Binary;
import org.jspecify.annotations.Nullable;

/** What {@code ehrung.xsd} calls the parts of its messages. */
public final class HonorMessages {
    private static final int USUAL_PAGE = 50;

    private HonorMessages() {}

    public record ListApplications(
            Set<ItemState> states,
            @Nullable String club,
            @Nullable Integer year,
            @Nullable String honor,
            @Nullable String text,
            @Nullable Integer page,
            @Nullable Integer size) {
        InboxQuery query() {
            return new InboxQuery(
                    states.isEmpty() ? InboxQuery.WAITING : states,
                    club,
                    year,
                    honor,
                    null,
                    null,
                    Objects.requireNonNullElse(text, ""),
                    Objects.requireNonNullElse(page, 0),
                    Objects.requireNonNullElse(size, USUAL_PAGE));
        }
    }

    public record ApplicationId(UUID id) {}

    public record FoundApplication(ApplicationJson application) {}

    public record Decide(UUID application, List<DecisionJson> decisions) {}

    public record FileOrder(UUID application, String awardingBody, Binary recipientKey) {}

    public record FoundFile(String name, Binary content) {}

    public record FileSent(Binary content) {}

    public record FileTaken(UUID application) {}
}
