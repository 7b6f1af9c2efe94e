package org.clavis.club.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.clavis.shared.RowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "AT611904300234573201",
                "CH9300762011623852957",
                "GB29NWBK60161331926819",
                "FR1420041010050500013M02606",
                "MT84MALT011000012345MTLCAST001S"
            })
    void existingIban_isAccepted(String iban) {
        assertThat(IbanCheck.isIban(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE88370400440532013000",
                "DE98370400440532013000",
                "DE8937040044053201300",
                "AT89370400440532013000",
                "DE8937040044053201300O",
                "89370400440532013000DE",
                "de89370400440532013000",
                ""
            })
    void wrongIban_isRefused(String iban) {
        assertThat(IbanCheck.isIban(iban)).isFalse();
    }

    @Test
    void typedIban_isKeptWithoutBlanksInCapitals() {
        var account = new ClubBank(RowId.next());
        account.setIban(" de89 3704 0044 0532\u00a00130 00 ");
        assertThat(account.getIban()).isEqualTo("DE89370400440532013000");
    }
}
