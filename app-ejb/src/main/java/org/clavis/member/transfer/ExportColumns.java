package org.clavis.member.transfer;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Gender;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.PaymentMethod;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of an export: everything a record holds, in words the import understands, so that an
 * exported list can be read back without loss.
 */
final class ExportColumns {
    private static final Map<MembershipStatus, String> STATUS = Map.of(
            MembershipStatus.ACTIVE, "Aktiv",
            MembershipStatus.IN_TRAINING, "In Ausbildung",
            MembershipStatus.PAUSED, "Pause",
            MembershipStatus.PASSIVE, "Passiv",
            MembershipStatus.SUPPORTING, "Fördernd",
            MembershipStatus.LEFT, "Ausgetreten",
            MembershipStatus.DECEASED, "Verstorben",
            MembershipStatus.APPLIED, "Beantragt",
            MembershipStatus.NO_MEMBER, "Kein Mitglied");
    private static final Map<Gender, String> GENDER =
            Map.of(Gender.FEMALE, "weiblich", Gender.MALE, "männlich", Gender.DIVERSE, "divers", Gender.UNKNOWN, "");
    private static final Map<PaymentMethod, String> PAYMENT = Map.of(
            PaymentMethod.DIRECT_DEBIT,
            "Lastschrift",
            PaymentMethod.TRANSFER,
            "Überweisung",
            PaymentMethod.CASH,
            "Bar");

    private static final Map<MemberField, Function<Exported, @Nullable Object>> COLUMNS = Map.ofEntries(
            entry(MemberField.MEMBER_NUMBER, of(Member::getMemberNumber)),
            entry(MemberField.KIND, of(member -> member.getKind() == PersonKind.LEGAL ? "juristisch" : "natürlich")),
            entry(MemberField.SALUTATION, of(Member::getSalutation)),
            entry(MemberField.TITLE, of(Member::getTitle)),
            entry(MemberField.FAMILY_NAME, of(Member::getFamilyName)),
            entry(MemberField.GIVEN_NAME, of(Member::getGivenName)),
            entry(MemberField.BIRTH_NAME, of(Member::getBirthName)),
            entry(MemberField.BIRTH_DATE, of(Member::getBirthDate)),
            entry(MemberField.DECEASED_ON, of(Member::getDeceasedOn)),
            entry(MemberField.GENDER, of(member -> GENDER.get(member.getGender()))),
            entry(MemberField.LANGUAGE, of(Member::getLanguage)),
            entry(MemberField.EXTERNAL_ID, of(Member::getExternalId)),
            entry(MemberField.STREET, ofAddress(Address::getStreet)),
            entry(MemberField.ADDITION, ofAddress(Address::getAddition)),
            entry(MemberField.POSTAL_CODE, ofAddress(Address::getPostalCode)),
            entry(MemberField.TOWN, ofAddress(Address::getTown)),
            entry(MemberField.COUNTRY, ofAddress(Address::getCountry)),
            entry(MemberField.ADDRESS_FROM, ofAddress(Address::getValidFrom)),
            entry(MemberField.ADDRESS_TO, ofAddress(Address::getValidTo)),
            entry(MemberField.FURTHER_ADDRESSES, Exported::furtherAddresses),
            entry(MemberField.PHONE, ofContacts(contact -> contact.getKind() == ContactKind.PHONE)),
            entry(MemberField.MOBILE, ofContacts(contact -> contact.getKind() == ContactKind.MOBILE)),
            entry(MemberField.EMAIL, ofContacts(contact -> contact.getKind() == ContactKind.EMAIL)),
            entry(MemberField.PREFERRED_CONTACT, exported -> exported.values(Contact::isPreferred)),
            entry(MemberField.NEWSLETTER, exported -> exported.values(Contact::isNewsletter)),
            entry(MemberField.JOINED_ON, ofMembership(Membership::getJoinedOn)),
            entry(MemberField.NOTICE_RECEIVED_ON, ofMembership(Membership::getNoticeReceivedOn)),
            entry(MemberField.LEFT_ON, ofMembership(Membership::getLeftOn)),
            entry(MemberField.LEAVING_REASON, ofMembership(Membership::getLeavingReason)),
            entry(MemberField.CATEGORY, ofMembership(Membership::getCategory)),
            entry(MemberField.DEPARTMENT, ofMembership(Membership::getDepartment)),
            entry(MemberField.VOTING_RIGHT, ofMembership(membership -> membership.isVotingRight() ? "ja" : "nein")),
            entry(MemberField.FORMER_MEMBERSHIPS, Exported::formerMemberships),
            entry(MemberField.STATUS, exported -> STATUS.get(exported.status())),
            entry(MemberField.ACTIVITIES, Exported::activities),
            entry(MemberField.REPORTED_YEARS, Exported::reportedYears),
            entry(MemberField.OFFICES, Exported::offices),
            entry(MemberField.INSTRUMENT, exported -> exported.playing(Playing::getInstrument)),
            entry(MemberField.SECTION, exported -> exported.playing(Playing::getSection)),
            entry(MemberField.PLAYING, Exported::everythingPlayed),
            entry(MemberField.QUALIFICATIONS, Exported::qualifications),
            entry(MemberField.INSURED, ofReporting(Reporting::isInsured)),
            entry(MemberField.GEMA, ofReporting(Reporting::isGema)),
            entry(MemberField.IBAN, ofBank(BankAccount::getIban)),
            entry(MemberField.BIC, ofBank(BankAccount::getBic)),
            entry(MemberField.ACCOUNT_HOLDER, ofBank(BankAccount::getAccountHolder)),
            entry(
                    MemberField.PAYMENT_METHOD,
                    ofBank(bank -> bank.getPaymentMethod() == null ? null : PAYMENT.get(bank.getPaymentMethod()))),
            entry(MemberField.MANDATE_REFERENCE, ofBank(BankAccount::getMandateReference)),
            entry(MemberField.MANDATE_SIGNED_ON, ofBank(BankAccount::getMandateSignedOn)));

    private ExportColumns() {}

    /** The fields that have a column of their own, in the order of the export. */
    static List<MemberField> fields(Predicate<MemberField> allowed) {
        return COLUMNS.keySet().stream().filter(allowed).sorted().toList();
    }

    /** One row; cells are texts, dates or null. */
    static List<@Nullable Object> row(List<MemberField> fields, MemberRecord record, LocalDate today) {
        Exported exported = new Exported(record, today);
        List<@Nullable Object> row = new ArrayList<>();
        for (MemberField field : fields) {
            row.add(Objects.requireNonNull(COLUMNS.get(field)).apply(exported));
        }
        return row;
    }

    private static Function<Exported, @Nullable Object> of(Function<Member, @Nullable Object> value) {
        return exported -> value.apply(exported.member());
    }

    private static Function<Exported, @Nullable Object> ofAddress(Function<Address, @Nullable Object> value) {
        return exported -> exported.address().map(value).orElse(null);
    }

    private static Function<Exported, @Nullable Object> ofMembership(Function<Membership, @Nullable Object> value) {
        return exported -> exported.membership().map(value).orElse(null);
    }

    private static Function<Exported, @Nullable Object> ofBank(Function<BankAccount, @Nullable Object> value) {
        return exported -> exported.bank().map(value).orElse(null);
    }

    private static Function<Exported, @Nullable Object> ofReporting(Predicate<Reporting> mark) {
        return exported -> exported.reporting()
                .map(marks -> mark.test(marks) ? "ja" : "nein")
                .orElse(null);
    }

    private static Function<Exported, @Nullable Object> ofContacts(Predicate<Contact> wanted) {
        return exported ->
                exported.contacts(wanted).stream().map(Exported::labelled).collect(Collectors.joining("; "));
    }
}
