package org.clavis.meldung.web.file;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.CsvProfile;
import org.clavis.meldung.transfer.CsvProfiles;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** A CSV layout: a saved one, or a new one for the sheet in the address. */
@Named
@ViewScoped
public class CsvEditor implements Serializable {
    @Inject
    private CsvProfiles profiles;

    @Inject
    private FileLinks links;

    @Inject
    private Notices notices;

    private @Nullable UUID id;
    private long version;
    private CsvLayoutForm form;

    @PostConstruct
    void open() {
        Access.require(Register.MELDUNGEN, Right.EXPORT);
        CsvProfile saved = links.id().map(profiles::open).orElse(null);
        if (saved == null) {
            form = new CsvLayoutForm(null, CsvLayout.usual(links.sheet()));
        } else {
            id = saved.getId();
            version = saved.getVersion();
            form = new CsvLayoutForm(saved.getName(), saved.layout());
        }
    }

    public String save() {
        String name = Objects.requireNonNullElse(form.getName(), "");
        if (id == null) {
            profiles.add(name, form.layout());
        } else {
            profiles.correct(id, version, name, form.layout());
        }
        notices.done("shared.done.saved");
        return FileLinks.files();
    }

    public String remove() {
        profiles.remove(Objects.requireNonNull(id), version);
        notices.done("meldung.csv.done.removed");
        return FileLinks.files();
    }

    public boolean isSaved() {
        return id != null;
    }

    public CsvLayoutForm getForm() {
        return form;
    }
}
