package org.clavis.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Office;
import org.clavis.member.entity.PersonKind;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.ReportedActivity;
import org.clavis.member.entity.Reporting;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.Violation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final RecordRules rules = new RecordRules(VALIDATOR);
    private final Member person = new Member(PersonKind.NATURAL);
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<ReportedActivity> reported = new ArrayList<>();
    private final List<ActivityPeriod> activities = new ArrayList<>();
    private final List<ActivityPeriod> offices = new ArrayList<>();
    private final List<Playing> playing = new ArrayList<>();
    private final BankAccount bank = new BankAccount(person);

    @BeforeEach
    void somebody() {
        person.setFamilyName("Weber");
        person.setBirthDate(LocalDate.of(1984, 2, 29));
    }

    @Test
    void soundRecord_breaksNothing() {
        membership("2000-01-01", "2009-12-31");
        membership("2010-01-01", null);
        assertThat(broken()).isEmpty();
    }

    @Test
    void fieldsAreNamedAsInTheApi_allAtOnce() {
        person.setFamilyName(" ");
        membership("1980-01-01", null);
        address("7643", "D");
        address("7643", "DE");
        bank.setIban("DE00");
        assertThat(broken())
                .containsExactlyInAnyOrder(
                        "familyName shared.constraint.NotBlank []",
                        "memberships[0].joinedOn member.rule.beforeBirth []",
                        "addresses[0].country member.country.code []",
                        "addresses[1].postalCode member.rule.germanPostalCode []",
                        "bank.iban shared.constraint.Iban []");
    }

    @Test
    void tooLongText_namesTheLengthAllowed() {
        person.setGivenName("x".repeat(101));
        assertThat(broken()).containsExactly("givenName shared.constraint.Size [100]");
    }

    @Test
    void overlappingMemberships_areFoundInAnyOrder() {
        membership("2010-01-01", null);
        membership("2000-01-01", "2011-12-31");
        assertThat(broken()).containsExactly("memberships[1].joinedOn member.rule.membershipsOverlap []");
    }

    @Test
    void reportedYear_standsOncePerKind() {
        reported(2019, ActivityKind.MUSICIAN);
        reported(2019, ActivityKind.CONDUCTOR);
        reported(2019, ActivityKind.MUSICIAN);
        assertThat(broken()).containsExactly("reportedYears[2].year member.rule.reportedTwice []");
    }

    @Test
    void reportedYear_liesInLifeAndNotAhead() {
        reported(1983, ActivityKind.MUSICIAN);
        reported(2027, ActivityKind.MUSICIAN);
        assertThat(broken())
                .containsExactly(
                        "reportedYears[0].year member.rule.beforeBirth []",
                        "reportedYears[1].year member.rule.reportYear []");
    }

    @Test
    void eachPeriod_belongsToOneOfTwoRegisters() {
        activities.add(period(Office.CHAIR));
        offices.add(period(null));
        assertThat(broken())
                .containsExactly(
                        "activities[0].office member.rule.officeHere []",
                        "offices[0].office member.rule.officeMissing []");
    }

    @Test
    void thereIsOneMainInstrumentAtATime() {
        plays("Trompete", null, "2019-12-31");
        plays("Tuba", "2020-01-01", null);
        assertThat(broken()).isEmpty();
        plays("Horn", "2024-01-01", "2024-12-31");
        assertThat(broken()).containsExactly("playing[2].main member.rule.twoMain []");
    }

    @Test
    void sectionsThatAreNotGiven_areNotLookedAt() {
        person.setFamilyName(null);
        var nothing = new MemberRecord(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(rules.broken(nothing, TODAY)).isEmpty();
    }

    @Test
    void refusal_carriesNoPersonalValue() {
        bank.setIban("DE88370400440532013000");
        assertThatThrownBy(() -> RecordRules.require(rules.broken(record(), TODAY)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("shared.constraint.Iban");
    }

    private List<String> broken() {
        return rules.broken(record(), TODAY).stream().map(RecordRulesTest::said).toList();
    }

    private static String said(Violation rule) {
        return rule.field() + " " + rule.key() + " " + rule.arguments();
    }

    private MemberRecord record() {
        return new MemberRecord(
                person,
                memberships,
                addresses,
                List.of(),
                activities,
                offices,
                playing,
                List.of(),
                reported,
                new Reporting(person),
                bank,
                null);
    }

    private ActivityPeriod period(@Nullable Office office) {
        var period = new ActivityPeriod(person);
        period.setKind(ActivityKind.MUSICIAN);
        period.setOffice(office);
        period.setStartedOn(LocalDate.of(2020, 1, 1));
        return period;
    }

    private void plays(String instrument, @Nullable String from, @Nullable String to) {
        var one = new Playing(person);
        one.setInstrument(instrument);
        one.setMain(true);
        one.setStartedOn(from == null ? null : LocalDate.parse(from));
        one.setEndedOn(to == null ? null : LocalDate.parse(to));
        playing.add(one);
    }

    private void membership(String joined, @Nullable String left) {
        var membership = new Membership(person);
        membership.setJoinedOn(LocalDate.parse(joined));
        membership.setLeftOn(left == null ? null : LocalDate.parse(left));
        memberships.add(membership);
    }

    private void reported(int year, ActivityKind kind) {
        var activity = new ReportedActivity(person);
        activity.setYear(year);
        activity.setKind(kind);
        reported.add(activity);
    }

    private void address(String postalCode, String country) {
        var address = new Address(person);
        address.setPostalCode(postalCode);
        address.setCountry(country);
        addresses.add(address);
    }
}
