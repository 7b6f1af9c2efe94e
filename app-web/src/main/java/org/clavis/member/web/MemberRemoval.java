package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.Members;
import org.clavis.member.entity.Member;
import org.clavis.shared.web.Notices;

/** Removes a member for good, after saying what is lost. */
@Named
@ViewScoped
public class MemberRemoval implements Serializable {
    @Inject
    private Members members;

    @Inject
    private MemberLinks links;

    @Inject
    private Notices notices;

    private RecordForm record;

    @PostConstruct
    void open() {
        Access.require(Register.PERSON, Right.DELETE);
        record = new RecordForm(members.open(links.id()));
    }

    public String remove() {
        Member person = record.getPerson();
        members.remove(person.getId(), person.getVersion());
        notices.done("member.done.removed");
        return "/member/list.xhtml?faces-redirect=true";
    }

    public RecordForm getRecord() {
        return record;
    }
}
