package org.clavis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a page has to say on top: that something is done, that something went wrong, and which fields to look at. */
@Named
@RequestScoped
public class Notices {
    @Inject
    private PageTexts text;

    /** A message about one field, what the field is called, and the id of its input to lead there. */
    public record FieldNotice(String id, String label, String message) {}

    /** Says on the next page that something is done. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, text.texts().of(key, arguments));
    }

    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, text.texts().of(key, arguments));
    }

    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, text.texts().of(key, arguments));
    }

    private static void add(Severity severity, String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, message, null));
    }

    public List<FacesMessage> getGlobal() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    /** In the order in which the fields stand on the page. */
    public List<FieldNotice> getOfFields() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldNotice> notices = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                String label = label(id, faces);
                faces.getMessageList(id)
                        .forEach(message -> notices.add(new FieldNotice(id, label, message.getSummary())));
            }
        }
        return notices;
    }

    public boolean concerns(String id) {
        return !FacesContext.getCurrentInstance().getMessageList(id).isEmpty();
    }

    private static String label(String id, FacesContext faces) {
        String[] label = {id};
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        id,
                        (context, input) ->
                                label[0] = String.valueOf(input.getAttributes().getOrDefault("label", id)));
        return label[0];
    }
}
