package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.entity.application.ApplicationNote;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Says something to the other organisations about an application. */
@Named
@RequestScoped
public class ApplicationTalk {
    @Inject
    private HonorApplications applications;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    @Size(max = ApplicationNote.LONGEST)
    private @Nullable String comment;

    /** Back on the page it was said on. */
    public String send(UUID application, @Nullable UUID item) {
        applications.comment(application, item, Objects.requireNonNullElse(comment, ""));
        notices.done("honor.application.done.commented");
        String page = request.getServletPath();
        return page + "?faces-redirect=true&id=" + (item == null ? application : item);
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
