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
import org.clavis.member.entity.Membership;
import org.clavis.shared.web.Notices;

/** Takes somebody in again who has left. */
@Named
@ViewScoped
public class MemberReturn implements Serializable {
    @Inject
    private Members members;

    @Inject
    private MemberLinks links;

    @Inject
    private Notices notices;

    private RecordForm record;
    private Membership membership;

    @PostConstruct
    void open() {
        Access.require(Register.MEMBERSHIP, Right.WRITE);
        record = new RecordForm(members.open(links.id()));
        membership = new Membership(record.getPerson());
    }

    public String save() {
        Member person = record.getPerson();
        members.rejoin(person.getId(), person.getVersion(), membership);
        notices.done("member.done.rejoined");
        return links.seen(person.getId());
    }

    public RecordForm getRecord() {
        return record;
    }

    public Membership getMembership() {
        return membership;
    }
}
