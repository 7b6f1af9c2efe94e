package org.clavis.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.PaymentMethod;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Where an invented person lives, how it is reached and how it pays. */
final class DemoReach {
    private static final int ADULT = 18;
    private static final int OLD = 65;

    /** From then on fees could be collected by SEPA direct debit only, and clubs asked everybody for a mandate. */
    private static final LocalDate SEPA = LocalDate.of(2014, 2, 1);

    private DemoReach() {}

    static List<Address> addresses(DemoPerson person) {
        var address = new Address(person.member);
        address.setStreet(person.home.street());
        address.setPostalCode(person.home.postalCode());
        address.setTown(person.home.town());
        return List.of(address);
    }

    static List<Contact> contacts(DemoPerson person, LocalDate today, Random random) {
        List<Contact> contacts = new ArrayList<>();
        int age = person.ageAt(today);
        if (age >= OLD || person.member.getKind() == PersonKind.LEGAL || random.nextInt(4) == 0) {
            contacts.add(contact(person, ContactKind.PHONE, person.home.landline(), null));
        }
        if (age < OLD || random.nextInt(3) == 0) {
            contacts.add(contact(
                    person,
                    ContactKind.MOBILE,
                    DemoNumbers.mobile(random),
                    age < ADULT ? "Erziehungsberechtigte" : null));
        }
        if (age < OLD || random.nextInt(2) == 0) {
            Contact mail = contact(person, ContactKind.EMAIL, mailAddress(person), null);
            mail.setPreferred(true);
            mail.setNewsletter(random.nextInt(4) > 0);
            contacts.add(mail);
        }
        return contacts;
    }

    static BankAccount bank(DemoPerson person, LocalDate today, Random random) {
        var account = new BankAccount(person.member);
        int choice = random.nextInt(10);
        if (choice >= 8) {
            account.setPaymentMethod(choice == 8 ? PaymentMethod.CASH : PaymentMethod.TRANSFER);
            return account;
        }
        account.setPaymentMethod(PaymentMethod.DIRECT_DEBIT);
        account.setIban(DemoNumbers.iban(random));
        account.setBic(DemoNumbers.BIC);
        account.setAccountHolder(person.ageAt(today) < ADULT ? person.home.accountHolder() : null);
        account.setMandateReference("DEMO-" + person.member.getMemberNumber());
        LocalDate joined = person.joinedOn();
        LocalDate signed = joined.isBefore(SEPA) ? SEPA : joined;
        account.setMandateSignedOn(signed.isAfter(today) ? today : signed);
        return account;
    }

    private static Contact contact(DemoPerson person, ContactKind kind, String value, @Nullable String label) {
        var contact = new Contact(person.member);
        contact.setKind(kind);
        contact.setValue(value);
        contact.setLabel(label);
        return contact;
    }

    private static String mailAddress(DemoPerson person) {
        String name = Objects.requireNonNullElse(person.member.getGivenName(), "info") + "."
                + Objects.requireNonNullElse(person.member.getFamilyName(), "");
        String letters = name.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('đ', 'd');
        String ascii = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[^a-z0-9.]+", "-");
        return ascii + "@post.example";
    }
}
