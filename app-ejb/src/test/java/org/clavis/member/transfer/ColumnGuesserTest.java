package org.clavis.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clavis.transfer.ColumnGuess;
import org.clavis.transfer.Table;
import org.clavis.transfer.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnGuesserTest {
    @Test
    void listKeptByHand_isUnderstoodInEveryColumn() {
        assertThat(guess("kept-by-hand.csv"))
                .containsExactly(
                        "fullName",
                        "birthDate",
                        "street",
                        "postalCodeAndTown",
                        "email",
                        "joinedOn",
                        "status",
                        "instrument");
    }

    @Test
    void exportOfJverein_isUnderstoodInEveryColumnButTheFee() {
        assertThat(guess("jverein.csv"))
                .containsExactly(
                        "memberNumber",
                        "salutation",
                        "title",
                        "familyName",
                        "givenName",
                        "street",
                        "addition",
                        "postalCode",
                        "town",
                        "birthDate",
                        "gender",
                        "iban",
                        "bic",
                        "paymentMethod",
                        "mandateSignedOn",
                        "joinedOn",
                        "leftOn",
                        "phone",
                        "mobile",
                        "email",
                        "category",
                        "member.import.ignored.elsewhere");
    }

    /** Layouts in the manner of other programs: the first line their headers, the second what we take them for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spg-verein.csv       | 95",
                "easyverein.csv       | 95",
                "clubdesk.csv         | 95",
                "campai.csv           | 95",
                "linear.csv           | 95",
                "netxp.csv            | 95",
                "commusic-list.csv    | 95",
                "outlook.csv          | 90",
                "google-contacts.csv  | 90",
                "by-hand-2.csv        | 95",
                "without-header.csv   | 60"
            })
    void exportsOfOtherPrograms_areUnderstood(String file, int percent) {
        Table table = read(file);
        List<String> expected = expectation(file);
        List<ColumnGuess<MemberField>> guesses = ColumnGuesser.guess(table);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            String guessed = name(guesses.get(i));
            if (!guessed.equals(expected.get(i))) {
                wrong.add(guesses.get(i).header() + ": " + guessed + " instead of " + expected.get(i));
            }
        }
        assertThat(guesses).hasSameSizeAs(expected);
        assertThat(100 - 100 * wrong.size() / expected.size())
                .as(wrong.toString())
                .isGreaterThanOrEqualTo(percent);
    }

    @ParameterizedTest
    @EnumSource(MemberField.class)
    void headerOfTheExport_isTakenForItsOwnField(MemberField field) {
        assertThat(HeaderMatch.of(field.header())).hasValueSatisfying(match -> {
            assertThat(match.field()).isEqualTo(field);
            assertThat(match.confidence()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Gebutrsdatum, birthDate",
        "E-Mail 2, email",
        "Telefon (Mutter), phone",
        "Handynr. Vater, mobile",
        "EINTRITT, joinedOn",
        "strasse, street",
        "Mitglied - Vorname, givenName",
        "Eintrittsdatum (TT.MM.JJJJ), joinedOn",
        "Mitgliedsnummmer, memberNumber"
    })
    void spellingOfAHeader_isForgiven(String header, String field) {
        assertThat(HeaderMatch.of(header).map(HeaderMatch::field))
                .contains(MemberField.of(field).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Name der Mutter", "Vorname Erziehungsberechtigter", "Geburtsdatum Ehepartner"})
    void columnOfSomebodyElse_isLeftOut(String header) {
        assertThat(HeaderMatch.of(header)).hasValueSatisfying(match -> assertThat(match.reason())
                .isEqualTo("member.import.ignored.somebodyElse"));
    }

    @Test
    void headerThatItsValuesContradict_isLeftOut() {
        List<ColumnGuess<MemberField>> guesses =
                ColumnGuesser.guess(table("Nachname;Verstorben;Mail\nKern;nein;ja\nAlt;ja;nein\n"));
        assertThat(guesses)
                .extracting(ColumnGuess::reason)
                .containsExactly(null, "member.import.ignored.valuesDoNotFit", "member.import.ignored.valuesDoNotFit");
    }

    @Test
    void twoColumnsForOneField_leaveTheSurerOne() {
        assertThat(ColumnGuesser.guess(table("Nachname;Eintritt;Mitglied seit wann\nKern;01.02.2000;01.02.2000\n")))
                .extracting(ColumnGuesserTest::name)
                .containsExactly("familyName", "joinedOn", "member.import.ignored.twice");
    }

    private static List<String> guess(String file) {
        return ColumnGuesser.guess(read(file)).stream()
                .map(ColumnGuesserTest::name)
                .toList();
    }

    private static String name(ColumnGuess<MemberField> guess) {
        return guess.field() == null
                ? Objects.requireNonNull(guess.reason())
                : guess.field().apiName();
    }

    /** The fixture's last line tells what each column is. */
    private static List<String> expectation(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8).strip();
        return Arrays.asList(
                text.substring(text.lastIndexOf("#expect ") + 8).strip().split("\\s+"));
    }

    private static Table read(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf("#expect ");
        return end < 0 ? TableReader.read(bytes(file)) : table(text.substring(0, end));
    }

    private static Table table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String file) {
        try (InputStream in = ColumnGuesserTest.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
