package org.clavis.club.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorIdCheckTest {
    /** The first is the example of Deutsche Bundesbank. */
    @ParameterizedTest
    @ValueSource(strings = {"DE98ZZZ09999999999", "DE98ABC09999999999", "AT61ZZZ01234567890"})
    void existingId_isAccepted_whateverTheCreditorsOwnPlaces(String id) {
        assertThat(CreditorIdCheck.isCreditorId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE97ZZZ09999999999",
                "DE98ZZZ0999999999",
                "DE98ZZZ09999999998",
                "98ZZZ09999999999",
                "de98zzz",
                ""
            })
    void wrongId_isRefused(String id) {
        assertThat(CreditorIdCheck.isCreditorId(id)).isFalse();
    }
}
