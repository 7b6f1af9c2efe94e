package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Revokes an honor with a reason, or removes one that should never have been recorded. */
@Named
@ViewScoped
public class HonorEnd implements Serializable {
    @Inject
    private Honors honors;

    @Inject
    private HonorLinks links;

    @Inject
    private Notices notices;

    private Honor honor;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    @PostConstruct
    void open() {
        honor = honors.open(links.id());
    }

    public String revoke() {
        honors.revoke(honor.getId(), honor.getVersion(), reason);
        notices.done("honor.done.revoked");
        return links.seen(getMember());
    }

    public String remove() {
        honors.remove(honor.getId(), honor.getVersion());
        notices.done("honor.done.removed");
        return links.seen(getMember());
    }

    public Honor getHonor() {
        return honor;
    }

    public UUID getMember() {
        return honor.getMember().getId();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
