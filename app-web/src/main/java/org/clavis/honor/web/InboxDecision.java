package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.Decision;
import org.clavis.honor.application.Verdict;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Decides on the ticked items of the inbox, or on the one of the page. */
@Named
@RequestScoped
public class InboxDecision {
    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLinks links;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    @Size(max = 1000)
    private @Nullable String reason;

    public String decide(String verdict) {
        List<UUID> ticked = links.ticked();
        if (ticked.isEmpty()) {
            notices.error("honor.inbox.nothingTicked");
            return "";
        }
        desk.decide(ticked.stream()
                .map(item -> new Decision(item, Verdict.valueOf(verdict), reason))
                .toList());
        notices.done("honor.inbox.done." + verdict, ticked.size());
        return back(ticked);
    }

    public String revoke(UUID item) {
        desk.revoke(item, reason);
        notices.done("honor.inbox.done.REVOKE");
        return ApplicationLinks.seen("inbox-item") + "&id=" + item;
    }

    /** The same page with what is left to do. */
    private String back(List<UUID> ticked) {
        boolean one = request.getServletPath().endsWith("inbox-item.xhtml");
        return one ? ApplicationLinks.seen("inbox-item") + "&id=" + ticked.get(0) : ApplicationLinks.seen("inbox");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
