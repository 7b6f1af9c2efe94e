package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.Members;
import org.clavis.shared.web.Notices;
import org.jspecify.annotations.Nullable;

/** Edits the record of a member: one Register, or all that the actor may write. */
@Named
@ViewScoped
public class MemberEditor implements Serializable {
    @Inject
    private Members members;

    @Inject
    private MemberLinks links;

    @Inject
    private Notices notices;

    private RecordForm record;
    private @Nullable Register only;
    private long version;

    @PostConstruct
    void open() {
        Access.require(links.register().orElse(Register.PERSON), Right.WRITE);
        record = new RecordForm(members.open(links.id()));
        only = links.register().orElse(null);
        version = record.getPerson().getVersion();
    }

    public String save() {
        members.correct(getId(), version, record.written(only));
        notices.done("shared.done.saved");
        return links.seen(getId());
    }

    /** Saves although somebody else has saved meanwhile: of the edited Registers this state counts. */
    public String overwrite() {
        version = new RecordForm(members.open(getId())).getPerson().getVersion();
        return save();
    }

    public RecordForm getRecord() {
        return record;
    }

    public UUID getId() {
        return record.getPerson().getId();
    }

    /** The Register to be edited, or nothing for all. */
    public String getOnly() {
        return only == null ? "" : only.name();
    }
}
