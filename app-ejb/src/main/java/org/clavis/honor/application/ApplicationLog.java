package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationNote;
import org.clavis.honor.entity.application.ApplicationNote.Noted;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.StepReport.Step;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;
import org.jspecify.annotations.Nullable;

/** Notes down what is said and done about applications, by whom and for which organisation. */
@Dependent
class ApplicationLog {
    @Inject
    private ApplicationRepository repository;

    @Inject
    private Federations federations;

    /** The step that the own organisation has just taken. */
    Step step(ApplicationItem item) {
        Organisation own = federations.own();
        Noted noted = Noted.step(item, own.alias(), own.name(), Access.actorName());
        keep(item.getApplication(), noted);
        return Step.of(noted, item);
    }

    Noted comment(HonorApplication application, @Nullable UUID item, String text) {
        Organisation own = federations.own();
        Noted noted = Noted.comment(item, own.alias(), own.name(), Access.actorName(), text);
        keep(application, noted);
        return noted;
    }

    /** Keeps a note once, however often it arrives. */
    boolean keep(HonorApplication application, Noted noted) {
        boolean isNew = !repository.hasNote(noted.id());
        if (isNew) {
            repository.add(new ApplicationNote(application, noted));
        }
        return isNew;
    }
}
