package org.clavis.it.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.honor.paper.CertificateTemplates;
import org.clavis.honor.paper.Certificates;
import org.clavis.honor.paper.Laudatios;
import org.clavis.honor.paper.OwnCertificates;
import org.clavis.member.Members;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

/** Certificates through the deployed services: fonts, pictures and PDF/A inside the server, numbers in the database. */
@Inside
@As(tenant = "paper-club")
class OwnCertificatesIT {
    @Inject
    private Members members;

    @Inject
    private Honors honors;

    @Inject
    private OwnCertificates own;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateTemplates templates;

    @Inject
    private Laudatios laudatios;

    @Test
    void honorOfTheClub_getsACertificateWithANumber_andTheSameOneAgain() throws IOException {
        UUID honor = honor(members.create(FullRecord.of("Änne", "Größl")), "paper-club", 2001);
        var paper = new ByteArrayOutputStream();
        String number = own.print(honor, Reprint.SECOND_COPY, paper);
        assertThat(number).startsWith("2001-");
        assertThat(paper.toString(ISO_8859_1)).startsWith("%PDF-1.");
        assertThat(honors.open(honor).getCertificateNumber()).isEqualTo(number);
        assertThat(own.print(honor, Reprint.SECOND_COPY, paper)).isEqualTo(number);
        assertThat(of(honor, 2001).getPrints()).isEqualTo(2);
        assertThat(of(honor, 2001).getSecondCopyOn()).isNotNull();
    }

    @Test
    void honorOfAFederation_isNotTheClubsToPrint() {
        UUID honor = honor(members.create(FullRecord.of("Berta", "Größl")), "lv-suedwest", 2002);
        assertThatThrownBy(() -> own.print(honor, Reprint.SECOND_COPY, new ByteArrayOutputStream()))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("honor.certificate.rule.notOwn");
        assertThat(certificates.series(2002)).isEmpty();
    }

    @Test
    void removedMember_leavesTheNumberAndNoName() throws IOException {
        UUID member = members.create(FullRecord.of("Clara", "Größl"));
        UUID honor = honor(member, "paper-club", 2003);
        own.print(honor, Reprint.SECOND_COPY, new ByteArrayOutputStream());
        members.remove(
                member, Objects.requireNonNull(members.open(member).person()).getVersion());
        assertThat(of(honor, 2003).getPersonName()).isNull();
        assertThat(of(honor, 2003).getNumber()).isEqualTo("2003-0001");
    }

    @Test
    void shippedTemplateAndLaudatio_arePrintedInTheServer() throws IOException {
        var preview = new ByteArrayOutputStream();
        templates.preview(null, preview);
        assertThat(preview.size()).isGreaterThan(20_000);
        var laudatio = new ByteArrayOutputStream();
        laudatios.print(members.create(FullRecord.of("Dora", "Größl")), laudatio);
        assertThat(laudatio.toString(ISO_8859_1)).startsWith("%PDF-1.");
    }

    @Test
    @As(
            tenant = "paper-club",
            roles = {"honors:read", "person:read"})
    void whoMayOnlyRead_printsNothing() {
        UUID anything = UUID.randomUUID();
        var paper = new ByteArrayOutputStream();
        assertThatThrownBy(() -> own.print(anything, Reprint.SECOND_COPY, paper))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> laudatios.print(anything, paper)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> certificates.print(anything, Reprint.SECOND_COPY, paper))
                .isInstanceOf(AccessDenied.class);
    }

    private UUID honor(UUID member, String awardingBody, int year) {
        Honor honor = honors.blank(member);
        honor.setAwardingBody(awardingBody);
        honor.setTitle("Vereinsnadel in Gold");
        honor.setStep(40);
        honor.setHonorYear(year);
        honor.setState(HonorState.GIVEN);
        return honors.record(member, honor);
    }

    private Certificate of(UUID honor, int year) {
        List<Certificate> series = certificates.series(year);
        return series.stream()
                .filter(certificate -> certificate.getSubject().equals(honor))
                .findFirst()
                .orElseThrow();
    }
}
