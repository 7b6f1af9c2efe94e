package org.clavis.honor.web;

import java.util.List;
import org.clavis.honor.application.InboxPage;
import org.clavis.honor.application.InboxRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HonorInbox", description = "One page of items that clubs apply for.")
public record InboxJson(List<ApplicationItemJson> items, int total) {
    public static InboxJson from(InboxPage page) {
        return new InboxJson(
                page.items().stream()
                        .map(InboxRow::item)
                        .map(ApplicationItemJson::from)
                        .toList(),
                page.total());
    }
}
