package org.clavis.honor.entity.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.paper.PaperSubject.Award;
import org.clavis.honor.entity.paper.PaperSubject.Event;
import org.clavis.honor.entity.paper.PaperSubject.Person;
import org.clavis.honor.entity.paper.PaperSubject.Source;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    private static PaperSubject subject(String familyName) {
        return new PaperSubject(
                Source.HONOR,
                UUID.fromString("0192aaaa-0000-7000-8000-000000000001"),
                new Person(familyName, "Änne"),
                null,
                new Award(null, "Ehrennadel in Gold", "Gold", 2026),
                new Event(LocalDate.of(2027, 3, 28), "Frühjahrskonzert", "Lindenfeld"),
                40,
                null);
    }

    private static Certificate issued() {
        return Certificate.issued(17, subject("Größl"), "Karl", MONDAY);
    }

    @Test
    void number_isOfTheYearOfTheEvent() {
        assertThat(issued().getNumber()).isEqualTo("2027-0017");
    }

    @Test
    void firstPrint_isNoSecondCopy() {
        assertThat(issued().getSecondCopyOn()).isNull();
        assertThat(issued().getPrints()).isEqualTo(1);
    }

    @Test
    void reprint_saysSoAndIsCounted_underTheSameNumber() {
        Certificate certificate = issued();
        certificate.reprint(subject("Größl-Weiß"), Reprint.SECOND_COPY, TUESDAY);
        assertThat(certificate.getSecondCopyOn()).isEqualTo(TUESDAY);
        assertThat(certificate.getPrints()).isEqualTo(2);
        assertThat(certificate.getNumber()).isEqualTo("2027-0017");
        assertThat(certificate.getPersonName()).isEqualTo("Änne Größl-Weiß");
    }

    @Test
    void reprintOfASpoiledOne_takesItsPlace() {
        Certificate certificate = issued();
        certificate.reprint(subject("Größl"), Reprint.SPOILED, TUESDAY);
        assertThat(certificate.getSecondCopyOn()).isNull();
        assertThat(certificate.getPrints()).isEqualTo(2);
    }

    @Test
    void revokedCertificate_isNotPrintedAgain() {
        Certificate certificate = issued();
        certificate.revoke("Falsche Person", TUESDAY);
        assertThatThrownBy(() -> certificate.reprint(subject("Größl"), Reprint.SECOND_COPY, TUESDAY))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("honor.certificate.rule.revoked");
    }

    @Test
    void certificate_isRevokedForAReason() {
        assertThatThrownBy(() -> issued().revoke(" ", TUESDAY)).hasMessage("shared.constraint.NotBlank");
    }

    @Test
    void template_isChosenByTheBeginningOfACode() {
        CertificateTemplate template = new CertificateTemplate("Dirigenten");
        template.setCodes("BDMV-A-40, BDMV-D-*");
        assertThat(template.isFor("BDMV-D-15")).isTrue();
        assertThat(template.isFor("BDMV-A-40")).isTrue();
        assertThat(template.isFor("BDMV-A-4")).isFalse();
        assertThat(template.isForAllOthers()).isFalse();
    }
}
