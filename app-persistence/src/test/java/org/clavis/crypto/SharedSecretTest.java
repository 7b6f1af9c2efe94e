package org.clavis.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedSecretTest {
    /** Test case 2 of RFC 4231. */
    @Test
    void code_isThatOfTheStandard() {
        assertThat(SharedSecret.code("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void secrets_areLongAndNeverTheSame() {
        assertThat(SharedSecret.fresh()).hasSize(43).isNotEqualTo(SharedSecret.fresh());
    }
}
