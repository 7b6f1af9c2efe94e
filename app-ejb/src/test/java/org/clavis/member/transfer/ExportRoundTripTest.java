package org.clavis.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.clavis.access.Register;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.EvidenceGrade;
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
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.clavis.transfer.TableFormat;
import org.clavis.transfer.TableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportRoundTripTest {
    private static final String[] PIECES = {
        "=1+1", "+", "-x", "@home", "'", "\"", ";", ",", "|", "\\", "Süß", "O'Neill", "von", "01067", "_x0041_", "&<>",
        "Ä", "1.2.90"
    };

    private final Random random = new Random(23);
    private final Club club = filled();

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void exportedList_readBack_changesNothing(TableFormat format) {
        List<LineReport> lines = club.take(club.export(format));
        assertThat(lines).hasSize(club.records().size());
        assertThat(lines).allSatisfy(line -> assertThat(line.outcome())
                .as("%s %s %s", line, line.fields(), line.messages())
                .isEqualTo(Outcome.UNCHANGED));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void exportedList_readIntoAnEmptyClub_isTheSameList(TableFormat format) {
        Club empty = new Club();
        assertThat(empty.take(club.export(format))).allSatisfy(line -> assertThat(line.outcome())
                .as("%s %s", line, line.messages())
                .isEqualTo(Outcome.NEW));
        String original = new String(club.export(TableFormat.CSV), StandardCharsets.UTF_8);
        assertThat(new String(empty.export(TableFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo(original);
    }

    @Test
    void listOfSomebodyWithFewerRights_changesNothingEither() {
        Set<Register> allowed = EnumSet.of(Register.PERSON, Register.MEMBERSHIP);
        assertThat(club.take(club.export(TableFormat.CSV, allowed)))
                .extracting(LineReport::outcome)
                .containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void columnsOfRegistersThatMayNotBeExported_areMissing() {
        byte[] file = club.export(TableFormat.CSV, EnumSet.of(Register.PERSON));
        assertThat(TableReader.read(file).header()).contains("Nachname").doesNotContain("IBAN", "Ort", "E-Mail");
    }

    @Test
    void everyExportedColumn_isGuessed() {
        assertThat(ColumnGuesser.guess(TableReader.read(club.export(TableFormat.CSV))))
                .allSatisfy(column -> assertThat(column.field())
                        .as(column.header())
                        .isNotNull()
                        .extracting(MemberField::header)
                        .isEqualTo(column.header()));
    }

    private Club filled() {
        Club filled = new Club();
        for (int i = 0; i < 300; i++) {
            filled.add(record(i));
        }
        return filled;
    }

    private MemberRecord record(int number) {
        Member member = new Member(number % 17 == 0 ? PersonKind.LEGAL : PersonKind.NATURAL);
        member.setMemberNumber("" + number);
        member.setFamilyName(odd() + " " + number);
        member.setGivenName(number % 17 == 0 ? null : odd());
        member.setTitle(number % 9 == 0 ? "Dr." : null);
        member.setSalutation(number % 3 == 0 ? "Frau" : null);
        member.setGender(number % 3 == 0 ? Gender.FEMALE : one(Gender.values(), number));
        member.setBirthDate(
                number % 11 == 0 ? null : LocalDate.of(1930 + number % 80, 1 + number % 12, 1 + number % 28));
        List<Membership> memberships = new ArrayList<>(memberships(member, number));
        return new MemberRecord(
                member,
                memberships,
                new ArrayList<>(addresses(member, number)),
                new ArrayList<>(contacts(member, number)),
                new ArrayList<>(activities(member, number)),
                new ArrayList<>(offices(member, number)),
                new ArrayList<>(playing(member, number)),
                new ArrayList<>(qualifications(member, number)),
                new ArrayList<>(reported(member, number)),
                reporting(member, number),
                bank(member, number),
                null);
    }

    private List<Membership> memberships(Member member, int number) {
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < number % 3; i++) {
            Membership membership = new Membership(member);
            membership.setJoinedOn(LocalDate.of(2019 + 2 * i, 3, 1));
            membership.setLeftOn(i == 0 ? LocalDate.of(2020, 12, 31) : null);
            membership.setLeavingReason(i == 0 ? odd() : null);
            membership.setCategory(number % 5 == 0 ? "Passive" : odd());
            membership.setVotingRight(number % 4 != 0);
            memberships.add(membership);
        }
        return memberships;
    }

    private List<Address> addresses(Member member, int number) {
        List<Address> addresses = new ArrayList<>();
        for (int i = 0; i < number % 4; i++) {
            Address address = new Address(member);
            address.setStreet(odd());
            address.setPostalCode(number % 8 == 0 ? "1010" : "01067");
            address.setCountry(number % 8 == 0 ? "AT" : "DE");
            address.setTown(odd());
            addresses.add(address);
        }
        return addresses;
    }

    private List<Contact> contacts(Member member, int number) {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(
                contact(member, ContactKind.PHONE, "+49 6255 " + (1000 + number), number % 2 == 0 ? "Büro" : null));
        contacts.add(contact(member, ContactKind.PHONE, "06251 / " + (1000 + number), null));
        contacts.add(contact(member, ContactKind.MOBILE, "0171-" + (2000000 + number), null));
        contacts.add(
                contact(member, ContactKind.EMAIL, "m" + number + "@example.org", number % 2 == 0 ? "Mutter" : null));
        contacts.add(contact(member, ContactKind.EMAIL, "zweit" + number + "@example.org", null));
        contacts.get(number % 5).setPreferred(true);
        contacts.get(3).setNewsletter(number % 3 == 0);
        return contacts;
    }

    private static Contact contact(Member member, ContactKind kind, String value, @Nullable String label) {
        Contact contact = new Contact(member);
        contact.setKind(kind);
        contact.setValue(value);
        contact.setLabel(label);
        return contact;
    }

    private List<ActivityPeriod> activities(Member member, int number) {
        List<ActivityPeriod> activities = new ArrayList<>();
        for (int i = 0; i < number % 5; i++) {
            ActivityPeriod period = new ActivityPeriod(member);
            period.setKind(one(ActivityKind.values(), number + i));
            period.setStartedOn(LocalDate.of(2020, 1 + i, 1));
            period.setEndedOn(i % 2 == 0 ? null : LocalDate.of(2024, 1 + i, 1));
            period.setRemark(i == 3 ? "zwei\nZeilen | und ein \\ Strich" : null);
            period.setClub(one(ActivityClub.values(), number + i));
            period.setOtherClub(period.getClub() == ActivityClub.OTHER ? odd() : null);
            period.setOtherFederation(period.getClub() == ActivityClub.OTHER && i == 1);
            period.setEvidence(one(EvidenceGrade.values(), number + i));
            activities.add(period);
        }
        return activities;
    }

    private List<ActivityPeriod> offices(Member member, int number) {
        List<ActivityPeriod> offices = new ArrayList<>();
        for (int i = 0; i < number % 3; i++) {
            ActivityPeriod period = new ActivityPeriod(member);
            period.setOffice(one(Office.values(), number + i));
            period.setOfficeLabel(i == 0 ? odd() : null);
            period.setElectedOn(i == 0 ? LocalDate.of(2020, 3, 1 + number % 20) : null);
            period.setStartedOn(LocalDate.of(2020, 4 + i, 1));
            period.setEndedOn(i == 1 ? LocalDate.of(2024, 4, 1) : null);
            offices.add(period);
        }
        return offices;
    }

    private List<Playing> playing(Member member, int number) {
        List<Playing> playing = new ArrayList<>();
        for (int i = 0; i < number % 3; i++) {
            Playing one = new Playing(member);
            one.setInstrument(odd() + i);
            one.setSection(i == 0 ? odd() : null);
            one.setPart(i == 1 ? "2. Stimme" : null);
            one.setMain(i == 0);
            one.setStartedOn(i == 0 ? null : LocalDate.of(2020, 1 + i, 1));
            one.setEndedOn(i == 1 ? LocalDate.of(2024, 1, 1) : null);
            one.setOwnership(number % 2 == 0 ? one(InstrumentOwnership.values(), number) : null);
            playing.add(one);
        }
        return playing;
    }

    private List<Qualification> qualifications(Member member, int number) {
        List<Qualification> qualifications = new ArrayList<>();
        for (int i = 0; i < number % 4; i++) {
            Qualification one = new Qualification(member);
            one.setKind(one(QualificationKind.values(), number + i));
            one.setLabel(one.getKind() == QualificationKind.OTHER ? odd() : null);
            one.setInstrument(i == 0 ? odd() : null);
            one.setExaminedOn(i == 2 ? null : LocalDate.of(2021, 5, 1 + i));
            one.setResult(odd());
            one.setTeacher(i == 1 ? odd() : null);
            one.setValidUntil(i == 1 ? LocalDate.of(2030, 5, 1) : null);
            qualifications.add(one);
        }
        return qualifications;
    }

    private static List<ReportedActivity> reported(Member member, int number) {
        List<ReportedActivity> reported = new ArrayList<>();
        for (int year = 2010; year < 2010 + number % 7; year++) {
            ReportedActivity one = new ReportedActivity(member);
            one.setYear(year);
            one.setKind(year % 2 == 0 ? ActivityKind.MUSICIAN : ActivityKind.CONDUCTOR);
            one.setEvidence(one(EvidenceGrade.values(), number));
            reported.add(one);
        }
        return reported;
    }

    private static Reporting reporting(Member member, int number) {
        var reporting = new Reporting(member);
        reporting.setInsured(number % 2 == 0);
        reporting.setGema(number % 3 == 0);
        return reporting;
    }

    private BankAccount bank(Member member, int number) {
        BankAccount bank = new BankAccount(member);
        if (number % 2 == 0) {
            bank.setIban("DE54508900001833861055");
            bank.setPaymentMethod(one(PaymentMethod.values(), number));
            bank.setMandateReference(odd());
            bank.setMandateSignedOn(LocalDate.of(2014, 2, 1));
        }
        return bank;
    }

    private static <T> T one(T[] values, int number) {
        return values[number % values.length];
    }

    private String odd() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(i == 1 ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return random.nextBoolean() ? text.substring(1).strip() + "x" : text.toString();
    }
}
