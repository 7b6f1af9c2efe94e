package org.clavis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an action has refused into messages on the same page, beside the fields they concern, with everything that
 * was typed still there. All other faults go on to the {@link FaultFilter}.
 */
final class FacesFaults extends ExceptionHandlerWrapper {
    /** View attribute that tells the page that the record has changed meanwhile. */
    static final String CHANGED = "recordChanged";

    private FacesFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FacesFaults(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION) {
            for (Iterator<ExceptionQueuedEvent> queued =
                            getUnhandledExceptionQueuedEvents().iterator();
                    queued.hasNext(); ) {
                if (shown(queued.next().getContext().getException(), faces)) {
                    queued.remove();
                }
            }
        }
        getWrapped().handle();
    }

    private static boolean shown(Throwable thrown, FacesContext faces) {
        Texts texts = faces.getApplication()
                .evaluateExpressionGet(faces, "#{text}", PageTexts.class)
                .texts();
        Fault fault = Fault.of(thrown, texts);
        if (fault.status() == 422) {
            fault.errors().forEach(error -> show(error, faces));
        } else if (fault.status() == 412) {
            faces.getViewRoot().getViewMap().put(CHANGED, true);
        }
        return fault.status() == 422 || fault.status() == 412;
    }

    private static void show(FieldError error, FacesContext faces) {
        String id = exists(error.input(), faces) ? error.input() : null;
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, error.message(), null));
    }

    private static boolean exists(@Nullable String id, FacesContext faces) {
        return id != null && faces.getViewRoot().invokeOnComponent(faces, id, (context, input) -> {});
    }
}
