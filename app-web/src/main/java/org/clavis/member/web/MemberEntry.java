package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.member.DirectoryRow;
import org.clavis.member.MemberDirectory;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.Member;
import org.clavis.shared.web.Notices;

/** Records a new member, and asks back if it seems to be recorded already. */
@Named
@ViewScoped
public class MemberEntry implements Serializable {
    @Inject
    private Members members;

    @Inject
    private MemberDirectory directory;

    @Inject
    private MemberLinks links;

    @Inject
    private Notices notices;

    private RecordForm record;
    private List<DirectoryRow> alike = List.of();

    @PostConstruct
    void open() {
        String number = members.nextNumber();
        record = new RecordForm(MemberRecord.blank());
        record.getPerson().setMemberNumber(number);
    }

    public String save() {
        Member person = record.getPerson();
        alike = directory.known().named(Objects.toString(person.getFamilyName(), ""), person.getGivenName()).stream()
                .filter(row -> row.birthDate() == null
                        || person.getBirthDate() == null
                        || row.birthDate().equals(person.getBirthDate()))
                .toList();
        return alike.isEmpty() ? saveAnyway() : "";
    }

    /** Saves somebody of whom the person at the screen knows better. */
    public String saveAnyway() {
        UUID id = members.create(record.written(null));
        notices.done("member.done.created");
        return links.seen(id);
    }

    public RecordForm getRecord() {
        return record;
    }

    /** Members of the same name whose date of birth does not speak against it. */
    public List<DirectoryRow> getAlike() {
        return alike;
    }
}
