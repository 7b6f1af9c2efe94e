package org.clavis.honor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.PaperSubject.Award;
import org.clavis.honor.entity.paper.PaperSubject.Event;
import org.clavis.honor.entity.paper.PaperSubject.Person;
import org.clavis.honor.entity.paper.PaperSubject.Source;
import org.clavis.paper.Conformance;
import org.clavis.paper.Paper;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final Person WEISS = new Person("Größl-Weiß", "Änne");

    @Test
    void shippedCertificate_saysEverythingAndIsMadeToLast() throws IOException {
        byte[] pdf = print(null, subject(WEISS, 40, null), null);
        assertThat(text(pdf))
                .contains(
                        "U R K U N D E",
                        "Landesverband Südwest",
                        "verleiht",
                        "Änne Größl-Weiß",
                        "MV „Harmonie“ Lindenfeld")
                .contains("für 40 Jahre", "Ehrennadel in Gold", "Lindenfeld, 28. März 2027", "Urkunde Nr. 2027-0017")
                .contains("Für den Vorstand")
                .doesNotContain("{", "Zweitschrift");
        assertThat(Conformance.ofPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.ofPdfUa(pdf)).isEmpty();
    }

    @Test
    void longNameAndLongHonor_stayOnOnePage() throws IOException {
        Person person = new Person("Freifrau von Hohenstein-Zwingenberg zu Übersee", "Maria-Magdalena Walburga");
        byte[] pdf = print(null, subject(person, 70, null), LocalDate.of(2027, 4, 2));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("Maria-Magdalena Walburga Freifrau von Hohenstein-Zwingenberg zu Übersee");
    }

    @Test
    void secondCopy_saysSo_alsoInATemplateThatForgotIt() throws IOException {
        CertificateTemplate template = new CertificateTemplate("Knapp");
        template.setBody("<p>{Name}</p>");
        assertThat(text(print(template, subject(WEISS, 40, null), LocalDate.of(2027, 4, 2))))
                .contains("Zweitschrift, ausgestellt am 2. April 2027");
        assertThat(text(print(template, subject(WEISS, 40, null), null))).doesNotContain("Zweitschrift");
    }

    @Test
    void textOfTheGrade_isSaid_andThatOfTheRuleBeforeIt() throws IOException {
        CertificateTemplate template = new CertificateTemplate("Urkunde");
        template.say("Gold", "für {Jahre} goldene Jahre im {Verein}");
        template.say(null, "für viele Jahre");
        assertThat(text(print(template, subject(WEISS, 40, null), null)))
                .contains("für 40 goldene Jahre im MV „Harmonie“ Lindenfeld");
        assertThat(text(print(template, subject(WEISS, 40, "als Dirigent über {Jahre} Jahre"), null)))
                .contains("als Dirigent über 40 Jahre")
                .doesNotContain("goldene");
    }

    @Test
    void merit_isGivenForNoYears() throws IOException {
        assertThat(text(print(null, subject(WEISS, 0, null), null)))
                .contains("besonderer Verdienste")
                .doesNotContain("Jahre");
    }

    @Test
    void signersWithoutPictures_haveALineToSignOn() throws IOException {
        CertificateTemplate template = new CertificateTemplate("Urkunde");
        template.signer(1).setName("Dr. Änne Straßburger");
        template.signer(1).setOffice("Präsidentin");
        template.signer(3).setName("Karl Öttinger");
        assertThat(text(print(template, subject(WEISS, 40, null), null)))
                .contains("Dr. Änne Straßburger", "Präsidentin", "Karl Öttinger")
                .doesNotContain("Vorstand");
    }

    @Test
    void unknownPlaceholder_isToldToWhoeverWritesTheTemplate() {
        CertificateTemplate template = new CertificateTemplate("Urkunde");
        template.setBody("<p>{Vornahme}</p>");
        assertThatThrownBy(() -> Design.of(template)).isInstanceOfSatisfying(BusinessRuleViolated.class, refused -> {
            assertThat(refused.violations().get(0).key()).isEqualTo("paper.placeholder");
            assertThat(refused.violations().get(0).arguments()).contains("Vornahme");
        });
    }

    @Test
    void nameThatTheFontCannotWrite_isRefusedRatherThanPrintedWrong() {
        assertThatThrownBy(() -> print(null, subject(new Person("王", "Li"), 40, null), null))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("paper.letter");
    }

    private static PaperSubject subject(Person person, int years, @Nullable String text) {
        return new PaperSubject(
                Source.APPLICATION,
                UUID.randomUUID(),
                person,
                "MV „Harmonie“ Lindenfeld",
                new Award("BDMV-A-40", "Ehrennadel in Gold", "Gold", 2027),
                new Event(LocalDate.of(2027, 3, 28), "Frühjahrskonzert", "Lindenfeld"),
                years,
                text);
    }

    private static byte[] print(
            @Nullable CertificateTemplate template, PaperSubject subject, @Nullable LocalDate secondCopyOn)
            throws IOException {
        Design design = Design.of(template);
        Paper paper = design.paper("Urkunde");
        paper.add(
                design.markup(),
                CertificateValues.of("2027-0017", secondCopyOn, subject, template, "Landesverband Südwest"));
        var pdf = new ByteArrayOutputStream();
        paper.print(pdf, new Progress());
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
