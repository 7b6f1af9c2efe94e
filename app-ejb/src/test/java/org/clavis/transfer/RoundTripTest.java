package org.clavis.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "'",
        "\"",
        ";",
        ",",
        "\n",
        "+49 6255 12",
        "=1+1",
        "''=x",
        "Süß",
        "01067",
        "_x0041_",
        "&<>",
        "ß",
        "a",
        " ",
        "\t"
    };

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWritten_isReadBackEqual(TableFormat format) throws IOException {
        Random random = new Random(7);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(Arrays.asList(
                    "Zeile " + i, odd(random), LocalDate.of(1930 + i % 90, 1 + i % 12, 1 + i % 28), odd(random)));
        }
        Table table = TableReader.read(write(format, rows));
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Object> row = rows.get(i);
            Row read = table.rows().get(i);
            assertThat(read.cell(1)).isEqualTo(row.get(1));
            assertThat(read.cell(2)).isEqualTo(GermanDate.format((LocalDate) row.get(2)));
            assertThat(read.cell(3)).isEqualTo(row.get(3));
            assertThat(read.unusable()).isEmpty();
        }
    }

    @Test
    void noCellOfAWrittenCsvFile_canBeTakenForAFormula() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String value = odd(random);
            assertThat(Formula.defuse(value)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
            assertThat(Formula.revive(Formula.defuse(value))).isEqualTo(value);
        }
    }

    @Test
    void randomBytes_areReadOrRefusedAtOnce() {
        Random random = new Random(13);
        byte[] magic = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                byte[] content = new byte[random.nextInt(400)];
                random.nextBytes(content);
                if (i % 3 == 0) {
                    System.arraycopy(magic, 0, content, 0, Math.min(magic.length, content.length));
                } else if (i % 3 == 1) {
                    makeText(content, random);
                }
                readOrRefuse(content);
            }
        });
    }

    @Test
    void damagedWorkbooks_areReadOrRefusedAtOnce() throws IOException {
        Random random = new Random(17);
        byte[] sound = write(
                TableFormat.XLSX, List.of(Arrays.asList("a", "b", null, "c"), Arrays.asList("d", "e", null, "f")));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = sound.clone();
                for (int hits = random.nextInt(6); hits >= 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(damaged);
            }
        });
    }

    private static void readOrRefuse(byte[] content) {
        try {
            TableReader.read(content);
        } catch (BusinessRuleViolated refused) {
            assertThat(refused.violations()).isNotEmpty();
        }
    }

    private static void makeText(byte[] content, Random random) {
        byte[] alphabet = "ab;,\"\"\n\r\t|='1.@ ".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < content.length; i++) {
            content[i] = alphabet[random.nextInt(alphabet.length)];
        }
    }

    /** As fields hold it: without blanks around. */
    private static String odd(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().strip();
    }

    private static byte[] write(TableFormat format, List<List<@Nullable Object>> rows) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write("Mitglieder", List.of("Name", "Bemerkung", "Geburtstag", "Telefon"), rows, content);
        return content.toByteArray();
    }
}
