package org.clavis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.12.1984",
                " 31.12.1984 ",
                "31.12.84",
                "31. 12. 1984",
                "31/12/1984",
                "31-12-1984",
                "31. Dez. 1984",
                "31. Dezember 1984",
                "31-Dec-84",
                "31 dez 1984",
                "1984-12-31",
                "1984/12/31",
                "19841231",
                "1984-12-31T00:00:00Z",
                "1984-12-31 00:00:00.0",
                "31.12.1984 00:00",
                "31.12.1984 00:00:00"
            })
    void everyUsualWriting_isUnderstood(String text) {
        assertThat(GermanDate.parse(text, TODAY)).contains(LocalDate.of(1984, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "4.5.59, 1959-05-04",
        "11.4.16, 2016-04-11",
        "31.5.30, 1930-05-31",
        "15.6.26, 2026-06-15",
        "16.6.26, 1926-06-16",
        "1. Mai 05, 2005-05-01",
        "3. März 1950, 1950-03-03",
        "3. Maerz 1950, 1950-03-03",
        "29.02.2024, 2024-02-29"
    })
    void twoDigitYear_isTheLatestThatIsNotInTheFuture(String text, LocalDate expected) {
        assertThat(GermanDate.parse(text, TODAY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.1984", "29.02.2023", "32.01.2000", "1.13.2000", "00.00.0000", "1984-02-30"})
    void dayThatDoesNotExist_isNoDateButLooksLikeOne(String text) {
        assertThat(GermanDate.parse(text, TODAY)).isEmpty();
        assertThat(GermanDate.looksLikeDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tuba",
                "12.1984",
                "Dezember 1984",
                "64646",
                "1984",
                "31.12-1984",
                "5. Stock 12",
                "198412",
                "1984123"
            })
    void everythingElse_isNeither(String text) {
        assertThat(GermanDate.parse(text, TODAY)).isEmpty();
        assertThat(GermanDate.looksLikeDate(text)).isFalse();
    }

    @Test
    void leapDayWithTwoDigits_fallsIntoALeapYear() {
        assertThat(GermanDate.parse("29.02.00", TODAY)).contains(LocalDate.of(2000, 2, 29));
        assertThat(GermanDate.parse("29.02.01", TODAY)).isEmpty();
    }

    @Test
    void writtenDate_isReadBack() {
        LocalDate date = LocalDate.of(1959, 5, 4);
        assertThat(GermanDate.format(date)).isEqualTo("04.05.1959");
        assertThat(GermanDate.parse(GermanDate.format(date), TODAY)).contains(date);
    }
}
