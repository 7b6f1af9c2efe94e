package org.clavis.club;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.Whereabouts;
import org.clavis.shared.Constraints;
import org.clavis.shared.Violation;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class OutsideOrganisationTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final String KEY =
            """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VuAyEAhSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo=
            -----END PUBLIC KEY-----
            """;

    private static OutsideOrganisation organisation() {
        var organisation = OutsideOrganisation.blank();
        organisation.setNumber("17");
        organisation.setName("Spielmannszug");
        organisation.setStartedOn(FIRST);
        organisation.setEndedOn(LAST);
        organisation.setPurposes(Set.of(AffiliationPurpose.REPORT));
        return organisation;
    }

    private static List<String> broken(OutsideOrganisation organisation) {
        return Constraints.broken(VALIDATOR, organisation).stream()
                .map(Violation::key)
                .toList();
    }

    @Test
    void organisation_belongsFromItsFirstDayToItsLast_forItsPurposes() {
        var one = organisation();

        assertThat(one.belongsOn(FIRST, AffiliationPurpose.REPORT)).isTrue();
        assertThat(one.belongsOn(LAST, AffiliationPurpose.REPORT)).isTrue();
        assertThat(one.belongsOn(FIRST.minusDays(1), AffiliationPurpose.REPORT)).isFalse();
        assertThat(one.belongsOn(LAST.plusDays(1), AffiliationPurpose.REPORT)).isFalse();
        assertThat(one.belongsOn(FIRST, AffiliationPurpose.FEES)).isFalse();
    }

    @Test
    void whoIsOnThisServer_isNoneOfThose() {
        var one = organisation();
        one.setWhereabouts(Whereabouts.HERE);
        one.setEndedOn(FIRST.minusDays(1));

        assertThat(one.brokenRules())
                .extracting(Violation::key)
                .containsExactly("club.outside.rule.endBeforeStart", "club.outside.rule.here");
        assertThat(organisation().brokenRules()).isEmpty();
    }

    @Test
    void letterKey_isOneOfX25519() {
        var one = organisation();
        one.setLetterKey(KEY);
        assertThat(broken(one)).isEmpty();

        one.setLetterKey(KEY.replace("MCowBQYDK2Vu", "MCowBQYDK2Vw"));
        assertThat(broken(one)).containsExactly("club.outside.letterKey.form");
    }

    @Test
    void whatIsMissing_isNamed() {
        var one = OutsideOrganisation.blank();
        one.setPurposes(Set.of());
        one.setNumber("a b");

        assertThat(broken(one))
                .containsExactlyInAnyOrder(
                        "shared.constraint.NotBlank",
                        "shared.constraint.NotNull",
                        "shared.constraint.NotEmpty",
                        "club.outside.number.form");
    }

    @Test
    void alias_isMadeOnce() {
        var one = organisation();
        one.enlist("district");
        one.setNumber("18");
        one.enlist("district");

        assertThat(one.getAlias()).isEqualTo("district.17");
    }
}
