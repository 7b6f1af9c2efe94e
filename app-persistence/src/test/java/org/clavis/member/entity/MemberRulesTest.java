package org.clavis.member.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final LocalDate BORN = LocalDate.of(1984, 2, 29);

    private final Member member = new Member(PersonKind.NATURAL);

    MemberRulesTest() {
        member.setBirthDate(BORN);
    }

    @Test
    void birthDate_liesNeitherInTheFutureNorBefore1880() {
        assertThat(bornOn(TODAY)).isEmpty();
        assertThat(bornOn(TODAY.plusDays(1))).containsExactly("birthDate member.rule.future");
        assertThat(bornOn(LocalDate.of(1880, 1, 1))).isEmpty();
        assertThat(bornOn(LocalDate.of(1879, 12, 31))).containsExactly("birthDate member.rule.bornTooEarly");
        assertThat(bornOn(null)).isEmpty();
    }

    @Test
    void death_doesNotPrecedeBirth() {
        member.setDeceasedOn(BORN.minusDays(1));
        assertThat(said(Life.of(member).brokenRules(TODAY))).containsExactly("deceasedOn member.rule.beforeBirth");
        member.setDeceasedOn(BORN);
        assertThat(Life.of(member).brokenRules(TODAY)).isEmpty();
    }

    @Test
    void membership_beginsInLifeAndEndsAfterItBegan() {
        assertThat(said(membership(BORN.minusDays(1), null).brokenRules(TODAY)))
                .containsExactly("joinedOn member.rule.beforeBirth");
        assertThat(said(membership(BORN, BORN.minusDays(1)).brokenRules(TODAY)))
                .containsExactly("leftOn member.rule.leftBeforeJoined");
        assertThat(membership(BORN, BORN).brokenRules(TODAY)).isEmpty();
    }

    @Test
    void memberships_overlapOnlyIfTheyShareMoreThanTheDayOfChange() {
        LocalDate change = LocalDate.of(2010, 12, 31);
        Membership former = membership(BORN, change);
        assertThat(former.overlaps(membership(change, null))).isFalse();
        assertThat(former.overlaps(membership(change.minusDays(1), null))).isTrue();
        assertThat(membership(BORN, null).overlaps(former)).isTrue();
        assertThat(former.overlaps(membership(change.plusYears(20), null))).isFalse();
    }

    @Test
    void activityPeriod_beginsInLifeAndEndsAfterItBegan() {
        var period = new ActivityPeriod(member);
        period.setStartedOn(BORN.minusDays(1));
        assertThat(said(period.brokenRules(TODAY))).containsExactly("startedOn member.rule.beforeBirth");
        period.setStartedOn(TODAY);
        period.setEndedOn(TODAY.minusDays(1));
        assertThat(said(period.brokenRules(TODAY))).containsExactly("endedOn member.rule.endBeforeStart");
    }

    @Test
    void germanPostalCode_hasFiveDigits() {
        assertThat(said(address("76437", "DE").brokenRules(TODAY))).isEmpty();
        assertThat(said(address("7643", "DE").brokenRules(TODAY)))
                .containsExactly("postalCode member.rule.germanPostalCode");
        assertThat(said(address("6900", "CH").brokenRules(TODAY))).isEmpty();
    }

    @Test
    void region_isTheBeginningOfAGermanPostalCode() {
        Address address = address("76437", "de");
        assertThat(address.getRegion()).isEqualTo("76");
        address.setCountry("AT");
        assertThat(address.getRegion()).isNull();
    }

    @Test
    void emptyAddress_isRefused() {
        assertThat(said(address(" ", "DE").brokenRules(TODAY))).containsExactly("town member.rule.emptyAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0721 1234567", "+49 (0)721 / 12 34-567", "0172-1234567", "0049.721.1234", "110"})
    void phoneNumber_isAcceptedAsPeopleWriteIt(String written) {
        assertThat(contact(ContactKind.PHONE, written).brokenRules(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abends anrufen", "12", "0721 1234567 (Mutter)", "anna@example.org"})
    void phoneNumber_consistsOfDigits(String written) {
        assertThat(said(contact(ContactKind.MOBILE, written).brokenRules(TODAY)))
                .containsExactly("value member.rule.phoneNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b+c@mail.example.org", "jürgen@müller.example"})
    void mailAddress_isAccepted(String written) {
        assertThat(contact(ContactKind.EMAIL, written).brokenRules(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example", "anna example@x.de", "a@x.de, b@x.de", "@x.de", "a@@x.de", "0721 1234"})
    void mailAddress_isOneAddressWithADomain(String written) {
        assertThat(said(contact(ContactKind.EMAIL, written).brokenRules(TODAY)))
                .containsExactly("value member.rule.mailAddress");
    }

    @Test
    void directDebit_needsAnIban() {
        var account = new BankAccount(member);
        assertThat(account.isBlank()).isTrue();
        account.setPaymentMethod(PaymentMethod.DIRECT_DEBIT);
        assertThat(said(account.brokenRules(TODAY))).containsExactly("iban member.rule.debitNeedsIban");
        account.setIban("DE89 3704 0044 0532 0130 00");
        assertThat(account.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void correcting_keepsIdentityAndTidiesText() {
        var edited = new Member(PersonKind.LEGAL);
        edited.setFamilyName("  Musikhaus Weber GmbH ");
        edited.setGivenName("  ");
        var id = member.getId();
        member.correct(edited);
        assertThat(member.getId()).isEqualTo(id);
        assertThat(member.getKind()).isEqualTo(PersonKind.LEGAL);
        assertThat(member.getFamilyName()).isEqualTo("Musikhaus Weber GmbH");
        assertThat(member.getGivenName()).isNull();
        assertThat(member.getBirthDate()).isNull();
    }

    private List<String> bornOn(@Nullable LocalDate date) {
        member.setBirthDate(date);
        return said(Life.of(member).brokenRules(TODAY));
    }

    private Membership membership(LocalDate joined, @Nullable LocalDate left) {
        var membership = new Membership(member);
        membership.setJoinedOn(joined);
        membership.setLeftOn(left);
        return membership;
    }

    private Address address(String postalCode, String country) {
        var address = new Address(member);
        address.setPostalCode(postalCode);
        address.setCountry(country);
        return address;
    }

    private Contact contact(ContactKind kind, String value) {
        var contact = new Contact(member);
        contact.setKind(kind);
        contact.setValue(value);
        return contact;
    }

    private static List<String> said(List<Violation> broken) {
        return broken.stream().map(rule -> rule.field() + " " + rule.key()).toList();
    }
}
