package org.clavis.meldung.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.report.Report;
import org.junit.jupiter.api.Test;

class MeldungZipTest {
    private final KeyPair keys;

    MeldungZipTest() throws Exception {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void archive_holdsTheReportToTheByteAndASheetForEachPart() throws Exception {
        SignedContent signed = signed();
        Map<String, byte[]> files = unpack(new MeldungZip(signed).pack());
        assertThat(files.keySet())
                .containsExactly(
                        "LIESMICH.txt",
                        "report.json",
                        "nachweis/statement.txt",
                        "nachweis/signature.bin",
                        "nachweis/public-key.pem",
                        "verein.csv",
                        "funktionen.csv",
                        "personen.csv",
                        "zahlen.csv",
                        "antworten.csv");
        assertThat(file(files, "report.json")).isEqualTo(signed.content().getBytes(UTF_8));
        assertThat(new String(file(files, "personen.csv"), UTF_8)).contains("Weiß");
    }

    @Test
    void evidenceInTheArchive_provesTheReport() throws Exception {
        Map<String, byte[]> files = unpack(new MeldungZip(signed()).pack());
        String pem = new String(file(files, "nachweis/public-key.pem"), UTF_8).replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        check.update(file(files, "nachweis/statement.txt"));
        assertThat(check.verify(file(files, "nachweis/signature.bin"))).isTrue();
        assertThat(new String(file(files, "nachweis/statement.txt"), UTF_8))
                .contains("sha256: " + sha256(file(files, "report.json")));
    }

    @Test
    void sameMeldung_makesTheSameBytes() throws Exception {
        SignedContent signed = signed();
        assertThat(new MeldungZip(signed).pack()).isEqualTo(new MeldungZip(signed).pack());
    }

    private SignedContent signed() throws Exception {
        Report report = Sample.report("Weiß");
        String content = RecordJson.write(report);
        SignedContent unsigned = with(content, "");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(unsigned.statement());
        return with(content, Base64.getEncoder().encodeToString(signature.sign()));
    }

    private SignedContent with(String content, String signature) throws Exception {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new SignedContent(
                UUID.fromString("01980000-0000-7000-8000-000000000009"),
                "meldung.report",
                "mv-beispiel",
                "ab".repeat(32),
                "2027-01-05T09:07:00Z",
                content,
                sha256(content.getBytes(UTF_8)),
                signature,
                "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Map<String, byte[]> unpack(byte[] archive) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
