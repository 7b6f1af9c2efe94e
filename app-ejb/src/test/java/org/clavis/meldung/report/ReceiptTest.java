package org.clavis.meldung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.report.Report;
import org.clavis.member.entity.ActivityKind;
import org.clavis.paper.Conformance;
import org.clavis.paper.Paper;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.transfer.Progress;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    @Test
    void receipt_saysWhoToldWhomHowMany_andWhatProvesIt_withoutNames() throws IOException {
        byte[] pdf = print();
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("Meldung 2027", "Musikverein Rimbach", "4711", "Landesverband", "01.01.2027")
                .contains("05.01.2027, 11:15:30", "eingereicht, noch nicht entschieden", "aktive Mitglieder 23")
                .contains("cdcdcd", "AbCdAbCd", "BEGIN PUBLIC KEY")
                .doesNotContain("Uhl");
    }

    @Test
    void receipt_isForArchives_andReadableAloud() throws IOException {
        assertThat(Conformance.ofPdfA2a(print())).isEmpty();
        assertThat(Conformance.ofPdfUa(print())).isEmpty();
    }

    private static byte[] print() throws IOException {
        Campaign campaign = Reported.campaign(TenantLevel.STATE, 0);
        Meldung draft = Meldung.draft(campaign, Reported.CLUB);
        Report report = Reported.report(
                campaign.getId(),
                draft.getId(),
                Reported.heads(23),
                Reported.person(UUID.randomUUID(), true, ActivityKind.MUSICIAN));
        SignedContent signed = Reported.signed("what the club said");
        draft.submit(signed, report.figures());
        Paper paper = new Paper("Beleg", Receipts.style(), Map.of());
        paper.add(new Receipt(draft, report, signed).sheet());
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
