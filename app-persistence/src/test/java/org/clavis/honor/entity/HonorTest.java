package org.clavis.honor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PersonKind;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class HonorTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private final Member member = new Member(PersonKind.NATURAL);
    private final Honor honor = Honor.recorded(member, HonorOrigin.RECORDED);

    HonorTest() {
        member.setBirthDate(LocalDate.of(1950, 5, 1));
        honor.setAwardingBody("lv-suedwest");
        honor.setTitle("Ehrennadel in Gold");
        honor.setStep(30);
        honor.setHonorYear(2014);
        honor.setAwardedOn(LocalDate.of(2014, 11, 8));
    }

    @Test
    void honorGivenInItsYear_breaksNoRule() {
        assertThat(honor.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void honorGivenYearsLate_breaksNoRule() {
        honor.setAwardedOn(LocalDate.of(2019, 1, 6));
        assertThat(honor.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void honorGivenAtTheEveningOfTheYearBefore_breaksNoRule() {
        honor.setAwardedOn(LocalDate.of(2013, 12, 21));
        assertThat(honor.brokenRules(TODAY)).isEmpty();
        honor.setAwardedOn(LocalDate.of(2012, 12, 21));
        assertThat(said()).containsExactly("awardedOn honor.rule.longBeforeYear");
    }

    @Test
    void honor_isNotGivenInTheFuture() {
        honor.setHonorYear(2025);
        honor.setAwardedOn(TODAY.plusDays(1));
        assertThat(said()).containsExactly("awardedOn honor.rule.future");
    }

    @Test
    void honor_isNotGivenBeforeBirth() {
        honor.setHonorYear(1949);
        honor.setAwardedOn(LocalDate.of(1949, 12, 24));
        assertThat(said()).containsExactly("awardedOn honor.rule.beforeBirth", "honorYear honor.rule.beforeBirth");
    }

    @Test
    void honorAfterDeath_isPosthumous() {
        member.setDeceasedOn(LocalDate.of(2014, 10, 1));
        assertThat(said()).containsExactly("awardedOn honor.rule.afterDeath");
        honor.setPosthumous(true);
        assertThat(honor.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void refusedOrAssumedHonor_hasNoDayOfAward() {
        honor.setState(HonorState.REFUSED);
        assertThat(said()).containsExactly("awardedOn honor.rule.notGiven");
        honor.setAwardedOn(null);
        assertThat(honor.brokenRules(TODAY)).isEmpty();
    }

    @Test
    void revokedHonor_cannotBeCorrected() {
        honor.revoke("Verwechslung");
        assertThat(honor.getState()).isEqualTo(HonorState.REVOKED);
        assertThatThrownBy(() -> honor.correct(edited()))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("honor.rule.revoked");
        assertThatThrownBy(() -> honor.revoke("noch einmal")).hasMessage("honor.rule.revoked");
    }

    @Test
    void revoking_needsAReason() {
        assertThatThrownBy(() -> honor.revoke(" ")).hasMessage("shared.constraint.NotBlank");
        assertThat(honor.getState()).isEqualTo(HonorState.GIVEN);
    }

    @Test
    void correcting_cannotRevoke() {
        Honor edited = edited();
        edited.setState(HonorState.REVOKED);
        assertThatThrownBy(() -> honor.correct(edited)).hasMessage("honor.rule.revokeForAReason");
    }

    @Test
    void correcting_keepsIdentityAndOrigin() {
        var id = honor.getId();
        honor.correct(edited());
        assertThat(honor.getId()).isEqualTo(id);
        assertThat(honor.getOrigin()).isEqualTo(HonorOrigin.RECORDED);
        assertThat(honor.getTitle()).isEqualTo("Ehrennadel in Silber");
        assertThat(honor.getAwardedOn()).isNull();
    }

    private Honor edited() {
        Honor edited = new Honor(honor.getId(), member, HonorOrigin.IMPORTED);
        edited.setTitle("  Ehrennadel in Silber ");
        edited.setAwardingBody("lv-suedwest");
        edited.setHonorYear(2004);
        return edited;
    }

    private List<String> said() {
        return honor.brokenRules(TODAY).stream()
                .map(rule -> rule.field() + " " + rule.key())
                .toList();
    }
}
