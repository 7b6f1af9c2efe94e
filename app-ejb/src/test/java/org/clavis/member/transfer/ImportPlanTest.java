package org.clavis.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clavis.access.Register;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.PaymentMethod;
import org.clavis.transfer.LineReport;
import org.clavis.transfer.LineReport.Outcome;
import org.junit.jupiter.api.Test;

class ImportPlanTest {
    private final Club club = new Club();

    @Test
    void listKeptByHand_isTakenOverLineByLine() {
        List<LineReport> lines = club.take(ColumnGuesserTest.bytes("kept-by-hand.csv"));
        assertThat(lines).extracting(LineReport::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16);
        assertThat(lines)
                .extracting(LineReport::outcome)
                .containsExactly(
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.ERROR,
                        Outcome.ERROR,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.NEW,
                        Outcome.DUPLICATE);
        assertThat(messages(lines))
                .containsExactly(
                        "8 geb. 31.02.1984 member.import.date.nonexistent",
                        "9 Name, Vorname null member.import.name.missing",
                        "10 Straße =HYPERLINK(\"http://example.org\") member.import.cell.formula",
                        "13 Mail keine@ member.import.mail.malformed",
                        "16 Name, Vorname null member.import.duplicate");
    }

    @Test
    void cellsOfTheListKeptByHand_endInTheirFields() {
        club.take(ColumnGuesserTest.bytes("kept-by-hand.csv"));
        MemberRecord heide = named("von der Heide");
        assertThat(person(heide).getGivenName()).isEqualTo("Gerda");
        assertThat(activities(heide)).extracting(ActivityPeriod::getKind).containsExactly(ActivityKind.PASSIVE);
        MemberRecord eich = named("Graf zu Eich");
        assertThat(person(eich).getBirthDate()).isEqualTo(LocalDate.of(2016, 4, 11));
        assertThat(activities(eich)).singleElement().satisfies(period -> {
            assertThat(period.getKind()).isEqualTo(ActivityKind.MUSICIAN);
            assertThat(period.getStartedOn()).isEqualTo(LocalDate.of(2022, 7, 25));
        });
        assertThat(Objects.requireNonNull(eich.playing())).singleElement().satisfies(playing -> {
            assertThat(playing.getInstrument()).isEqualTo("Tenorhorn");
            assertThat(playing.getSection()).isEqualTo("Tenorhörner");
            assertThat(playing.isMain()).isTrue();
        });
        assertThat(contacts(named("Noll")))
                .extracting(Contact::getValue)
                .containsExactly("k5@example.org", "privat5@example.org");
        assertThat(addresses(named("Vogt"))).singleElement().satisfies(address -> {
            assertThat(address.getStreet()).isEqualTo("Hinterm Dorf 1");
            assertThat(address.getAddition()).isEqualTo("(Hof links)");
            assertThat(address.getPostalCode()).isEqualTo("64646");
            assertThat(address.getTown()).isEqualTo("Heppenheim");
        });
    }

    @Test
    void exportOfJverein_isTakenOver() {
        assertThat(club.take(ColumnGuesserTest.bytes("jverein.csv")))
                .extracting(LineReport::outcome)
                .containsOnly(Outcome.NEW);
        MemberRecord left = named("Kühnlein");
        assertThat(person(left).getMemberNumber()).isEqualTo("3");
        assertThat(memberships(left)).singleElement().satisfies(membership -> {
            assertThat(membership.getLeftOn()).isEqualTo(LocalDate.of(2022, 4, 22));
            assertThat(membership.getCategory()).isEqualTo("Passive");
        });
        BankAccount bank = Objects.requireNonNull(left.bank());
        assertThat(bank.getPaymentMethod()).isEqualTo(PaymentMethod.DIRECT_DEBIT);
        assertThat(person(named("Faß")).getGender()).isEqualTo(Gender.DIVERSE);
        assertThat(contacts(named("O'Connor")))
                .extracting(Contact::getValue)
                .containsExactly("+49 6255 16370", "j1@example.org");
    }

    @Test
    void sameFileOnceMore_changesNothing() {
        for (String file : List.of("kept-by-hand.csv", "jverein.csv")) {
            club.take(ColumnGuesserTest.bytes(file));
            int members = club.records().size();
            assertThat(club.take(ColumnGuesserTest.bytes(file)))
                    .as(file)
                    .extracting(LineReport::outcome)
                    .doesNotContain(Outcome.NEW, Outcome.CHANGED);
            assertThat(club.records()).hasSize(members);
        }
    }

    @Test
    void emptyCells_clearNothing() {
        take("Nachname;Vorname;Geburtsdatum;E-Mail;Ort;Austritt\nKern;Ida;01.02.1990;ida@example.org;Lindenfels;\n");
        List<LineReport> lines = take("Nachname;Vorname;Geburtsdatum;E-Mail;Ort;Titel\nKern;Ida;01.02.1990;;;Dr.\n");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(line.fields()).isEqualTo(List.of(MemberField.TITLE));
        });
        assertThat(contacts(named("Kern"))).hasSize(1);
        assertThat(addresses(named("Kern"))).extracting(Address::getTown).containsExactly("Lindenfels");
    }

    @Test
    void anotherMailAddress_isAddedToTheKnownOne() {
        take("Nachname;Vorname;Geburtsdatum;E-Mail;Telefon\nKern;Ida;01.02.1990;ida@example.org;06255 1234\n");
        take("Nachname;Vorname;Geburtsdatum;E-Mail;Telefon\nKern;Ida;01.02.1990;neu@example.org;+49 (6255) 1234\n");
        assertThat(contacts(named("Kern")))
                .extracting(Contact::getValue)
                .containsExactlyInAnyOrder("ida@example.org", "06255 1234", "neu@example.org");
    }

    @Test
    void sameNameWithAnotherBirthDate_isSomebodyElse() {
        take("Nachname;Vorname;Geburtsdatum\nMüller;Ida;01.02.1990\n");
        assertThat(outcomes("Nachname;Vorname;Geburtsdatum\nMueller;Ida;01.02.1990\nMüller;Ida;01.02.1960\n"))
                .containsExactly(Outcome.CHANGED, Outcome.NEW);
    }

    @Test
    void nameAloneThatFitsTwoMembers_isReportedAndNotGuessed() {
        take("Nachname;Vorname;Geburtsdatum\nKern;Ida;01.02.1990\nKern;Ida;01.02.1960\n");
        List<LineReport> lines = take("Nachname;Vorname;Ort\nKern;Ida;Lindenfels\n");
        assertThat(lines).extracting(LineReport::outcome).containsExactly(Outcome.ERROR);
        assertThat(messages(lines)).containsExactly("2 Nachname null member.import.match.unclear");
    }

    @Test
    void memberNumber_findsWhoHasMarried() {
        take("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Kern;Ida;01.02.1990\n");
        assertThat(outcomes("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Abt;Ida;01.02.1990\n"))
                .containsExactly(Outcome.CHANGED);
        assertThat(person(named("Abt")).getMemberNumber()).isEqualTo("7");
    }

    @Test
    void memberNumberOfSomebodyElse_isAnError() {
        take("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Kern;Ida;01.02.1990\n");
        assertThat(messages(take("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Alt;Uwe;01.02.1950\n")))
                .containsExactly("2 Mitgliedsnr 7 member.import.match.numberOfSomebodyElse");
    }

    @Test
    void memberNumberOfARelative_isAnError() {
        take("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Kern;Ida;01.02.1990\n");
        assertThat(messages(take("Mitgliedsnr;Nachname;Vorname;Geburtsdatum\n7;Kern;Uwe;01.02.1950\n")))
                .containsExactly("2 Mitgliedsnr 7 member.import.match.numberOfSomebodyElse");
    }

    @Test
    void listWithNumbersInsteadOfNames_completesWhoIsKnown() {
        take("Mitgliedsnr;Nachname;Vorname\n7;Kern;Ida\n");
        List<LineReport> lines = take("Mitgliedsnr;E-Mail\n7;ida@example.org\n8;uwe@example.org\n");
        assertThat(lines).extracting(LineReport::outcome).containsExactly(Outcome.CHANGED, Outcome.ERROR);
    }

    @Test
    void wrongIban_isReportedWithItsColumn() {
        assertThat(messages(take("Nachname;IBAN\nKern;DE54508900001833861056\n")))
                .containsExactly("2 IBAN DE54508900001833861056 shared.constraint.Iban");
    }

    @Test
    void comingBack_addsAMembership() {
        take("Nachname;Vorname;Geburtsdatum;Eintritt;Austritt\nKern;Ida;01.02.1970;01.01.1990;31.12.2000\n");
        take("Nachname;Vorname;Geburtsdatum;Eintritt;Austritt\nKern;Ida;01.02.1970;01.04.2010;\n");
        assertThat(memberships(named("Kern")))
                .extracting(Membership::getJoinedOn)
                .containsExactly(LocalDate.of(1990, 1, 1), LocalDate.of(2010, 4, 1));
    }

    @Test
    void yearOfJoiningAlone_isTakenWithAWarning() {
        List<LineReport> lines = take("Nachname;Vorname;Geb.;Eintritt\nKern;Ida;3.10.24;1968\n");
        assertThat(messages(lines)).containsExactly("2 Eintritt 1968 member.import.date.yearOnly");
        assertThat(memberships(named("Kern")))
                .extracting(Membership::getJoinedOn)
                .containsExactly(LocalDate.of(1968, 1, 1));
        assertThat(person(named("Kern")).getBirthDate()).isEqualTo(LocalDate.of(1924, 10, 3));
    }

    @Test
    void postalCodeThatLostItsZero_getsItBack() {
        take("Nachname;PLZ;Ort\nKern;1067;Dresden\nAbt;1010;Wien\n"
                .replace("Ort\n", "Ort;Land\n")
                .replace("Dresden", "Dresden;")
                .replace("Wien", "Wien;Österreich"));
        assertThat(addresses(named("Kern"))).extracting(Address::getPostalCode).containsExactly("01067");
        assertThat(addresses(named("Abt"))).extracting(Address::getPostalCode).containsExactly("1010");
    }

    @Test
    void mappingOfTheUser_overrulesTheGuess() {
        byte[] file = "Wer;Seit;Telefon\nIda Kern;01.02.2000;06255 1234\n".getBytes(StandardCharsets.UTF_8);
        club.take(file, Map.of("Wer", "fullName", "Seit", "joinedOn", "Telefon", ""), Set.of(Register.values()));
        assertThat(memberships(named("Kern"))).hasSize(1);
        assertThat(contacts(named("Kern"))).isEmpty();
    }

    private List<LineReport> take(String file) {
        return club.take(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<Outcome> outcomes(String file) {
        return take(file).stream().map(LineReport::outcome).toList();
    }

    private static List<String> messages(List<LineReport> lines) {
        return lines.stream()
                .flatMap(line -> line.messages().stream()
                        .map(message ->
                                line.line() + " " + message.column() + " " + message.value() + " " + message.key()))
                .toList();
    }

    private MemberRecord named(String familyName) {
        return club.records().stream()
                .filter(record -> familyName.equals(person(record).getFamilyName()))
                .findFirst()
                .orElseThrow();
    }

    private static Member person(MemberRecord record) {
        return Objects.requireNonNull(record.person());
    }

    private static List<Contact> contacts(MemberRecord record) {
        return Objects.requireNonNull(record.contacts());
    }

    private static List<Address> addresses(MemberRecord record) {
        return Objects.requireNonNull(record.addresses());
    }

    private static List<Membership> memberships(MemberRecord record) {
        return Objects.requireNonNull(record.memberships());
    }

    private static List<ActivityPeriod> activities(MemberRecord record) {
        return Objects.requireNonNull(record.activities());
    }
}
