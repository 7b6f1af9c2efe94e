package org.clavis.federation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clavis.meldung.entity.report.OfficeHolder;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.Office;
import org.clavis.paper.Paper;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.transfer.Progress;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What office holders get: letters with their own address, and lines of a table. */
class CircularTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static OfficeHolder holder(Office office, @Nullable String label) {
        return new OfficeHolder(
                UUID.randomUUID(),
                office,
                label,
                "Ahorn",
                "Kim",
                null,
                "Am Markt 1",
                "64999",
                "Eichenau",
                null,
                null,
                null);
    }

    private static Officer officer(OfficeHolder... held) {
        return new Officer(
                new Reporter("district.301", "Spielmannszug", TenantLevel.CLUB, "301"),
                2026,
                "district.301",
                List.of(held));
    }

    @Test
    void letter_isAddressedToThePerson() throws Exception {
        Paper paper = new Paper("Rundschreiben", ShippedStyle.LETTER.read(), Map.of());
        paper.add(new Circular("Versammlung", "Wir laden ein.\r\n\r\nBitte kommen Sie.", "Der Vorstand")
                .to(officer(holder(Office.CHAIR, null)), "Kreisverband", TODAY));
        var out = new ByteArrayOutputStream();
        paper.print(out, new Progress());

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Spielmannszug", "Kim Ahorn", "Am Markt 1", "64999 Eichenau", "22.11.2026")
                    .contains("Guten Tag Kim Ahorn,", "Wir laden ein.", "Bitte kommen Sie.", "Der Vorstand");
        }
    }

    @Test
    void letterWithoutWords_isRefused() {
        assertThatThrownBy(() -> new Circular("Betreff", " ", null).requireComplete())
                .hasMessage("shared.constraint.NotBlank");
        assertThatThrownBy(() -> new Circular("x".repeat(201), "Text", null).requireComplete())
                .hasMessage("shared.constraint.Size");
    }

    @Test
    void offices_areCalledAsTheClubCallsThem() throws Exception {
        Officer officer = officer(holder(Office.CHAIR, "Präsidentin"), holder(Office.CONDUCTOR, null));
        var out = new ByteArrayOutputStream();
        OfficerTable.write(List.of(officer), TableFormat.CSV, out);

        assertThat(officer.offices()).isEqualTo("Präsidentin, Dirigat");
        assertThat(out.toString(UTF_8))
                .contains("301;Spielmannszug;Verein;Präsidentin, Dirigat;Kim;Ahorn;Am Markt 1;64999;Eichenau");
    }
}
