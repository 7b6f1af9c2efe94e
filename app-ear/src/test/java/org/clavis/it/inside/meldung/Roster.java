package org.clavis.it.inside.meldung;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.clavis.club.ClubRecord;
import org.clavis.club.entity.ClubAddress;
import org.clavis.it.inside.Acting;
import org.clavis.member.MemberRecord;
import org.clavis.member.Members;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/** Organisations with an address, a chair and as many musicians as somebody can count by hand. */
@Dependent
public class Roster {
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    @Inject
    private ClubRecord club;

    @Inject
    private Members members;

    /** An address and a chair, who counts as active; nothing happens if they are there. */
    public void found(Acting who) throws Exception {
        who.call(() -> {
            ClubAddress known = club.address();
            if (known.getName() == null) {
                club.correctAddress(known.getVersion(), address(who.tenant().alias()));
                members.create(person("Vorsitz", Gender.FEMALE, ActivityKind.BOARD_EXECUTIVE, Office.CHAIR));
            }
            return true;
        });
    }

    /** One musician more. */
    public void musician(Acting who, String familyName, Gender gender) throws Exception {
        who.call(() -> members.create(person(familyName, gender, ActivityKind.MUSICIAN, null)));
    }

    private static ClubAddress address(String alias) {
        var address = new ClubAddress(RowId.next());
        address.setName("Test " + alias);
        address.setStreet("Am Musikheim 1");
        address.setPostalCode("64668");
        address.setTown("Rimbach");
        address.setMail(alias + "@verein.example");
        return address;
    }

    private static MemberRecord person(String familyName, Gender gender, ActivityKind kind, @Nullable Office office) {
        var person = new Member(PersonKind.NATURAL);
        person.setGivenName("Kim");
        person.setFamilyName(familyName);
        person.setGender(gender);
        person.setBirthDate(LocalDate.of(1980, 5, 4));
        var membership = new Membership(person);
        membership.setJoinedOn(SINCE);
        var address = new Address(person);
        address.setStreet("Weg 1");
        address.setPostalCode("64668");
        address.setTown("Rimbach");
        var contact = new Contact(person);
        contact.setKind(ContactKind.EMAIL);
        contact.setValue("kim@verein.example");
        var period = new ActivityPeriod(person);
        period.setKind(kind);
        period.setOffice(office);
        period.setStartedOn(SINCE);
        return new MemberRecord(
                person,
                List.of(membership),
                List.of(address),
                List.of(contact),
                office == null ? List.of(period) : List.of(),
                office == null ? List.of() : List.of(period),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
