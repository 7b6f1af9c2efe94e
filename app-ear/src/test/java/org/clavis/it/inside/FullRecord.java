package org.clavis.it.inside;

import java.time.LocalDate;
import java.util.List;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorOrigin;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.InstrumentOwnership;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PaymentMethod;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.QualificationKind;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;

/** Records of made up members, with something in every field. */
final class FullRecord {
    private FullRecord() {}

    static MemberRecord of(String givenName, String familyName) {
        Member person = person(givenName, familyName);
        return new MemberRecord(
                person,
                List.of(membership(person)),
                List.of(address(person)),
                List.of(contact(person)),
                List.of(activity(person)),
                List.of(office(person)),
                List.of(playing(person)),
                List.of(qualification(person)),
                List.of(reported(person)),
                reporting(person),
                bank(person),
                null);
    }

    static Member person(String givenName, String familyName) {
        var person = new Member(PersonKind.NATURAL);
        person.setTitle("Dr.");
        person.setGivenName(givenName);
        person.setFamilyName(familyName);
        person.setBirthName("Geborene");
        person.setBirthDate(LocalDate.of(1948, 2, 29));
        person.setDeceasedOn(LocalDate.of(2019, 3, 1));
        person.setGender(Gender.FEMALE);
        return person;
    }

    /** An honor of whoever it is recorded for. */
    static Honor honor() {
        var honor = Honor.recorded(new Member(PersonKind.NATURAL), HonorOrigin.RECORDED);
        honor.setAwardingBody("BDMV");
        honor.setTitle("Ehrennadel in Gold");
        honor.setStep(30);
        honor.setHonorYear(1992);
        honor.setAwardedOn(LocalDate.of(1992, 11, 14));
        honor.setAwardedBy("Karl Beispiel");
        honor.setReason("für Verdienste");
        honor.setLaudatio("Seit dreißig Jahren spielt sie Querflöte.");
        return honor;
    }

    private static Membership membership(Member person) {
        var membership = new Membership(person);
        membership.setJoinedOn(LocalDate.of(1962, 1, 1));
        membership.setLeftOn(LocalDate.of(2019, 3, 1));
        membership.setLeavingReason("verstorben");
        return membership;
    }

    private static Address address(Member person) {
        var address = new Address(person);
        address.setStreet("Am Musikheim 1");
        address.setAddition("Hinterhaus");
        address.setPostalCode("64668");
        address.setTown("Lindenfeld");
        return address;
    }

    private static Contact contact(Member person) {
        var contact = new Contact(person);
        contact.setKind(ContactKind.EMAIL);
        contact.setValue("test@verein.example");
        contact.setLabel("privat");
        return contact;
    }

    private static ActivityPeriod activity(Member person) {
        var activity = new ActivityPeriod(person);
        activity.setKind(ActivityKind.MUSICIAN);
        activity.setClub(ActivityClub.OTHER);
        activity.setOtherClub("Nachbarverein");
        activity.setStartedOn(LocalDate.of(1962, 1, 1));
        activity.setEndedOn(LocalDate.of(2000, 1, 1));
        activity.setRemark("aus dem Gedächtnis");
        return activity;
    }

    private static ActivityPeriod office(Member person) {
        var office = new ActivityPeriod(person);
        office.setOffice(Office.TREASURER);
        office.setOfficeLabel("Schatzmeisterin");
        office.setElectedOn(LocalDate.of(1994, 3, 4));
        office.setStartedOn(LocalDate.of(1994, 3, 5));
        office.setEndedOn(LocalDate.of(2006, 3, 4));
        return office;
    }

    private static Playing playing(Member person) {
        var playing = new Playing(person);
        playing.setInstrument("Querflöte");
        playing.setSection("Flöten");
        playing.setPart("1. Stimme");
        playing.setMain(true);
        playing.setStartedOn(LocalDate.of(1962, 1, 1));
        playing.setOwnership(InstrumentOwnership.OWN);
        return playing;
    }

    private static Qualification qualification(Member person) {
        var qualification = new Qualification(person);
        qualification.setKind(QualificationKind.D1);
        qualification.setInstrument("Querflöte");
        qualification.setExaminedOn(LocalDate.of(1964, 5, 9));
        qualification.setResult("mit ausgezeichnetem Erfolg");
        qualification.setTeacher("Konrad Lehrreich");
        return qualification;
    }

    private static Reporting reporting(Member person) {
        var reporting = new Reporting(person);
        reporting.setInsured(true);
        reporting.setGema(true);
        return reporting;
    }

    private static ReportedActivity reported(Member person) {
        var reported = new ReportedActivity(person);
        reported.setKind(ActivityKind.MUSICIAN);
        reported.setYear(1999);
        return reported;
    }

    private static BankAccount bank(Member person) {
        var bank = new BankAccount(person);
        bank.setIban("DE89370400440532013000");
        bank.setBic("COBADEFFXXX");
        bank.setAccountHolder("Jemand Anderes");
        bank.setPaymentMethod(PaymentMethod.DIRECT_DEBIT);
        bank.setMandateReference("MV-0001");
        bank.setMandateSignedOn(LocalDate.of(2014, 2, 1));
        return bank;
    }
}
