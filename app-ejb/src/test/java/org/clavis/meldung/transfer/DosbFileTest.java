package org.clavis.meldung.transfer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.clavis.member.entity.Gender;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class DosbFileTest {
    private static final LocalDateTime MADE = LocalDateTime.of(2027, 1, 5, 9, 7);
    private static final List<DosbMember> CLUB = List.of(
            new DosbMember(LocalDate.of(2012, 5, 1), Gender.FEMALE, true),
            new DosbMember(LocalDate.of(1960, 12, 31), Gender.MALE, false),
            new DosbMember(LocalDate.of(1960, 1, 1), Gender.MALE, true),
            new DosbMember(LocalDate.of(1960, 2, 1), Gender.MALE, true),
            new DosbMember(LocalDate.of(1990, 2, 1), Gender.DIVERSE, true),
            new DosbMember(null, Gender.UNKNOWN, true),
            new DosbMember(null, Gender.FEMALE, false));

    @Test
    void eachBirthYear_isALineOfFixedWidth() {
        DosbFile file = DosbFile.of("12-345", null, CLUB, MADE);
        assertThat(lines(file))
                .containsExactly(
                        "12-345                    00000000196000000002000000010000000000000000" + "05.01.2027_09:07",
                        "12-345                    00000000201200000000000000000000000100000000" + "05.01.2027_09:07");
        assertThat(lines(file)).allMatch(line -> line.length() == 10 + 16 + 12 + 32 + 16);
        assertThat(file.name()).isEqualTo("12-345ja.dat");
    }

    @Test
    void membersOfAFachverband_areCountedForItAndForTheClub() {
        assertThat(lines(DosbFile.of("0000012345", 73, CLUB, MADE)))
                .extracting(line -> line.substring(26, 38))
                .containsExactly("007300001960", "000000001960", "007300002012", "000000002012");
    }

    @Test
    void whoHasNoPlaceInTheFormat_isToldOf() {
        DosbPreview preview = DosbFile.of("1", null, CLUB, MADE).preview();
        assertThat(preview).isEqualTo(new DosbPreview(4, 1, 1, 1));
        assertThat(preview.lost()).isEqualTo(3);
    }

    @Test
    void whoIsNeitherLostNorCounted_doesNotExist() {
        DosbFile file = DosbFile.of("1", null, CLUB, MADE);
        int counted = lines(file).stream()
                .mapToInt(line -> number(line, 38) + number(line, 46) + number(line, 54) + number(line, 62))
                .sum();
        assertThat(counted).isEqualTo(file.preview().told());
        assertThat(counted + file.preview().lost()).isEqualTo(CLUB.size());
    }

    @Test
    void numbersThatBreakTheLayout_areRefused() {
        assertThatThrownBy(() -> DosbFile.of("12345678901", null, CLUB, MADE)).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> DosbFile.of("../a", null, CLUB, MADE)).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> DosbFile.of("1\r\n", null, CLUB, MADE)).isInstanceOf(BusinessRuleViolated.class);
        assertThatThrownBy(() -> DosbFile.of("1", 10_000, CLUB, MADE)).isInstanceOf(BusinessRuleViolated.class);
    }

    private static int number(String line, int from) {
        return Integer.parseInt(line.substring(from, from + 8));
    }

    private static List<String> lines(DosbFile file) {
        return new String(file.content(), US_ASCII).lines().toList();
    }
}
