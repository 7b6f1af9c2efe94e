package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.Members;

/** The record of one member, to read. */
@Named
@RequestScoped
public class MemberView {
    @Inject
    private Members members;

    @Inject
    private MemberLinks links;

    private RecordForm record;

    @PostConstruct
    void open() {
        record = new RecordForm(members.open(links.id()));
    }

    public RecordForm getRecord() {
        return record;
    }

    public String getName() {
        return record.getName();
    }

    /** The Registers to be seen, in their order. */
    public List<Register> getRegisters() {
        return Arrays.stream(Register.values())
                .filter(register -> register.isOfMember() && Access.may(register, Right.READ))
                .toList();
    }

    /** Whether a membership runs or lies ahead, which can be ended. */
    public boolean isJoined() {
        var memberships = record.getMemberships();
        return memberships != null && memberships.stream().anyMatch(membership -> membership.getLeftOn() == null);
    }
}
