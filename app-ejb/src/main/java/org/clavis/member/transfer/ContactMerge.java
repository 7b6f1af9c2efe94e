package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.EMAIL;
import static org.clavis.member.transfer.MemberField.MOBILE;
import static org.clavis.member.transfer.MemberField.NEWSLETTER;
import static org.clavis.member.transfer.MemberField.PHONE;
import static org.clavis.member.transfer.MemberField.PREFERRED_CONTACT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Member;
import org.clavis.member.transfer.Line.Reached;

/** Adds numbers and mail addresses that are not known yet; known ones stay, whatever the line leaves out. */
final class ContactMerge {
    private ContactMerge() {}

    static void merge(Line line, Member member, List<Contact> contacts, Changes changes) {
        for (Reached reached : line.contacts()) {
            Contact contact = known(contacts, reached.value()).orElseGet(() -> {
                changes.add(field(reached.kind()));
                return added(member, contacts, reached);
            });
            if (contact.getLabel() == null) {
                changes.take(field(reached.kind()), null, reached.label(), contact::setLabel);
            }
        }
        for (String preferred : line.text(PREFERRED_CONTACT, "").split("; ", -1)) {
            known(contacts, preferred)
                    .ifPresent(contact ->
                            changes.take(PREFERRED_CONTACT, contact.isPreferred(), true, contact::setPreferred));
        }
        newsletter(line, contacts, changes);
    }

    /** Yes is meant for the first mail address; or the addresses are named that get it. */
    private static void newsletter(Line line, List<Contact> contacts, Changes changes) {
        String wanted = line.text(NEWSLETTER, "");
        boolean yes = Words.YES_NO.meaning(wanted).filter("YES"::equals).isPresent();
        boolean somebody = contacts.stream().anyMatch(Contact::isNewsletter);
        if (yes && !somebody) {
            contacts.stream()
                    .filter(contact -> contact.getKind() == ContactKind.EMAIL)
                    .findFirst()
                    .ifPresent(mail -> changes.take(NEWSLETTER, false, true, mail::setNewsletter));
        }
        for (String address : wanted.split("; ", -1)) {
            known(contacts, address)
                    .ifPresent(mail -> changes.take(NEWSLETTER, mail.isNewsletter(), true, mail::setNewsletter));
        }
    }

    private static MemberField field(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL;
            case MOBILE -> MOBILE;
            case PHONE -> PHONE;
        };
    }

    private static Optional<Contact> known(List<Contact> contacts, String value) {
        return contacts.stream()
                .filter(contact ->
                        key(Objects.requireNonNullElse(contact.getValue(), "")).equals(key(value)))
                .findFirst();
    }

    /** Of numbers the digits count, with the German prefix written as 0. */
    static String key(String value) {
        return value.contains("@")
                ? value.toLowerCase(Locale.ROOT)
                : value.replaceAll("[^\\d+]", "").replaceFirst("^(\\+49|0049)\\(?0?", "0");
    }

    private static Contact added(Member member, List<Contact> contacts, Reached reached) {
        Contact contact = new Contact(member);
        contact.setKind(reached.kind());
        contact.setValue(reached.value());
        contacts.add(contact);
        return contact;
    }
}
