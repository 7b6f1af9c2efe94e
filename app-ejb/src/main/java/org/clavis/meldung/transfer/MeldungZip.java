package org.clavis.meldung.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.ReportSheet;

/**
 * A Meldung for people and for proof: what was signed to the byte, what verifies it, and the same in sheets. Not sealed:
 * whoever has the file reads it. The same Meldung makes the same bytes, whenever it is packed.
 */
record MeldungZip(SignedContent signed) {
    /** Packs it, in memory, since names must not lie in temporary files. */
    byte[] pack() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            put(zip, "LIESMICH.txt", readme());
            put(zip, "report.json", signed.content().getBytes(UTF_8));
            put(zip, "nachweis/statement.txt", signed.statement());
            put(zip, "nachweis/signature.bin", Base64.getDecoder().decode(signed.signature()));
            put(zip, "nachweis/public-key.pem", signed.publicKey().getBytes(UTF_8));
            List<Report> reports = List.of(RecordJson.read(signed.content(), Report.class));
            for (ReportSheet sheet : ReportSheet.values()) {
                put(zip, sheet.fileName() + ".csv", csv(sheet, reports));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(ReportSheet sheet, List<Report> reports) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetCsv.write(CsvLayout.usual(sheet), reports, bytes);
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(signed.sent().atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] readme() {
        try (InputStream text =
                Objects.requireNonNull(MeldungZip.class.getResourceAsStream("zip-readme.txt"), "zip-readme.txt")) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
