package org.clavis.club;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.ClubRow;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.CooperationKind;
import org.clavis.club.entity.Ensemble;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.Constraints;
import org.clavis.shared.RowId;
import org.clavis.shared.Violation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the rows of the organisation's own record say of themselves. */
class ClubRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void address_needsANameAndNothingElse() {
        var address = new ClubAddress(RowId.next());
        assertThat(broken(address)).containsExactly("name shared.constraint.NotBlank");
        address.setName("Musikverein Probe");
        assertThat(broken(address)).isEmpty();
    }

    @Test
    void street_needsATown() {
        ClubAddress address = named();
        address.setStreet("Am Rathaus 1");
        assertThat(broken(address)).containsExactly("town club.rule.townMissing");
        address.setTown("Lindenfeld");
        assertThat(broken(address)).isEmpty();
    }

    @Test
    void homepage_isCompletedAndHasToBeOne() {
        ClubAddress address = named();
        address.setHomepage(" www.mv-probe.de/verein ");
        assertThat(address.getHomepage()).isEqualTo("https://www.mv-probe.de/verein");
        assertThat(broken(address)).isEmpty();
        address.setHomepage("keine");
        assertThat(broken(address)).containsExactly("homepage club.homepage.form");
        address.setHomepage("javascript://x.y");
        assertThat(broken(address)).containsExactly("homepage club.homepage.form");
    }

    @Test
    void postalCode_hasFourOrFiveDigits() {
        ClubAddress address = named();
        address.setPostalCode("D-69123");
        assertThat(broken(address)).containsExactly("postalCode club.postalCode.form");
        address.setPostalCode("6900");
        assertThat(broken(address)).isEmpty();
    }

    @Test
    void registerNumberAndCourt_goTogether() {
        var legal = new LegalStatus(RowId.next());
        assertThat(legal.registerEntry()).isNull();
        legal.setRegisterNumber("VR 1234");
        assertThat(broken(legal)).containsExactly("registerCourt club.rule.courtMissing");
        legal.setRegisterCourt("Amtsgericht Darmstadt");
        assertThat(broken(legal)).isEmpty();
        assertThat(legal.registerEntry()).isEqualTo("VR 1234, Amtsgericht Darmstadt");
        legal.setRegisterNumber(null);
        assertThat(broken(legal)).containsExactly("registerNumber club.rule.numberMissing");
    }

    @Test
    void taxExemption_lastsUpToItsLastDay() {
        var legal = new LegalStatus(RowId.next());
        assertThat(legal.isTaxExemptOn(TODAY)).isFalse();
        legal.setTaxExemptUntil(TODAY);
        assertThat(legal.isTaxExemptOn(TODAY)).isTrue();
        assertThat(legal.isTaxExemptOn(TODAY.plusDays(1))).isFalse();
        legal.setNoticeOn(TODAY.plusDays(1));
        assertThat(broken(legal)).contains("taxExemptUntil club.rule.exemptBeforeNotice");
    }

    @Test
    void directDebit_needsAnIban() {
        var bank = new ClubBank(RowId.next());
        bank.setDirectDebit(true);
        assertThat(broken(bank)).containsExactly("iban club.rule.debitNeedsIban");
        bank.setIban("DE89 3704 0044 0532 0130 00");
        bank.setBic("cobadeffxxx");
        bank.setCreditorId("DE98 ZZZ 09999999999");
        assertThat(broken(bank)).isEmpty();
        bank.setBic("COBADE");
        bank.setCreditorId("DE98ZZZ09999999990");
        assertThat(broken(bank))
                .containsExactlyInAnyOrder("bic shared.constraint.Bic", "creditorId club.creditorId.wrong");
    }

    @Test
    void ensemble_runsFromItsFoundingUntilItsLastDay() {
        Ensemble ensemble = Ensemble.blank();
        assertThat(broken(ensemble))
                .containsExactlyInAnyOrder("name shared.constraint.NotBlank", "kind shared.constraint.NotNull");
        assertThat(ensemble.runsOn(TODAY)).isTrue();
        ensemble.setFoundedOn(LocalDate.of(1990, 1, 1));
        ensemble.setDissolvedOn(LocalDate.of(1999, 12, 31));
        assertThat(Stream.of("1989-12-31", "1990-01-01", "1999-12-31", "2000-01-01")
                        .map(LocalDate::parse)
                        .map(ensemble::runsOn))
                .containsExactly(false, true, true, false);
        ensemble.setDissolvedOn(LocalDate.of(1989, 1, 1));
        assertThat(broken(ensemble)).contains("dissolvedOn club.rule.dissolvedFirst");
    }

    @Test
    void cooperation_endsAfterItBegan() {
        Cooperation cooperation = Cooperation.blank();
        cooperation.setPartner("Grundschule Lindenfeld");
        cooperation.setKind(CooperationKind.PRIMARY_SCHOOL);
        cooperation.setStartedOn(TODAY);
        cooperation.setEndedOn(TODAY.minusDays(1));
        assertThat(broken(cooperation)).containsExactly("endedOn club.rule.endedFirst");
        cooperation.setEndedOn(TODAY);
        assertThat(broken(cooperation)).isEmpty();
        assertThat(cooperation.runsOn(TODAY.plusDays(1))).isFalse();
    }

    private static ClubAddress named() {
        var address = new ClubAddress(RowId.next());
        address.setName("Musikverein Probe");
        return address;
    }

    private static List<String> broken(ClubRow<?> row) {
        return Stream.concat(Constraints.broken(VALIDATOR, row).stream(), row.brokenRules(TODAY).stream())
                .map(ClubRulesTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        return violation.field() + " " + violation.key();
    }
}
