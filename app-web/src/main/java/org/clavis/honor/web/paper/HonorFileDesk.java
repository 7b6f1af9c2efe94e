package org.clavis.honor.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.paper.HonorFiles;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** What can be handed out and taken in as an Ehrungsdatei. */
@Named
@RequestScoped
public class HonorFileDesk {
    @Inject
    private HonorFiles files;

    @Inject
    private HttpServletRequest request;

    /** The application in the address; empty if there is none. */
    public String getApplication() {
        return PageAddress.of(request).one("id").orElse("");
    }

    /** Aliases of those that something was submitted for. */
    public List<String> getRecipients() {
        String id = getApplication();
        try {
            return id.isEmpty() ? List.of() : files.recipients(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(HonorApplication.class, new UUID(0, 0));
        }
    }

    public String getOwnKey() {
        return files.ownKey();
    }
}
