package org.clavis.member;

import static org.clavis.access.Register.CONTACT;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Requires;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.OfficeRepository;

/** Who holds which office in the organisation: its board, those who conduct, and everybody else with a task. */
@Stateless
@Requires(register = OFFICES, right = READ)
public class Offices {
    @Inject
    private OfficeRepository offices;

    @Inject
    private MemberRepository members;

    /**
     * The offices held at a day, in the order of their codes, with what the actor may read of how their holders are
     * reached.
     *
     * @throws org.clavis.access.AccessDenied if the actor may not even read who it is
     */
    public List<HeldOffice> heldAt(LocalDate day) {
        Access.require(PERSON, READ);
        List<ActivityPeriod> periods = offices.heldAt(day);
        Map<UUID, List<Contact>> contacts = contacts(periods);
        return periods.stream()
                .sorted(Comparator.comparing(period -> office(period).code()))
                .map(period ->
                        held(period, contacts.getOrDefault(period.getMember().getId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Contact>> contacts(List<ActivityPeriod> periods) {
        Collection<Member> holders =
                periods.stream().map(ActivityPeriod::getMember).collect(Collectors.toSet());
        return holders.isEmpty() || !Access.may(CONTACT, READ)
                ? Map.of()
                : members.rows(Contact.class, holders).stream()
                        .collect(Collectors.groupingBy(
                                contact -> contact.getMember().getId()));
    }

    private static HeldOffice held(ActivityPeriod period, List<Contact> contacts) {
        Member holder = period.getMember();
        return new HeldOffice(
                holder.getId(),
                Stream.of(holder.getTitle(), holder.getGivenName(), holder.getFamilyName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                office(period),
                period.getOfficeLabel(),
                period.getElectedOn(),
                Objects.requireNonNull(period.getStartedOn()),
                period.getEndedOn(),
                values(contacts, false),
                values(contacts, true));
    }

    /** The preferred one first. */
    private static List<String> values(List<Contact> contacts, boolean mail) {
        return contacts.stream()
                .filter(contact -> (contact.getKind() == ContactKind.EMAIL) == mail)
                .sorted(Comparator.comparing(Contact::isPreferred).reversed())
                .map(contact -> Objects.requireNonNullElse(contact.getValue(), ""))
                .toList();
    }

    private static Office office(ActivityPeriod period) {
        return Objects.requireNonNull(period.getOffice());
    }
}
