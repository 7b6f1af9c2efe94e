package org.clavis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldErrorTest {
    @ParameterizedTest
    @CsvSource({
        "familyName, familyName",
        "bank.iban, iban",
        "addresses[1].town, addresses:1:town",
        "criterion.anyOf[0].years, anyOf:0:years",
        "criterion.anyOf[0].ofWhich[2].years, anyOf:0:ofWhich:2:years",
    })
    void error_isShownAtTheInputOfItsField(String field, String input) {
        assertThat(new FieldError(field, "").input()).isEqualTo(input);
    }
}
