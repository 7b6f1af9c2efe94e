package org.clavis.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clavis.club.entity.Whereabouts;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                Office.class,
                TenantLevel.class,
                AffiliationPurpose.class,
                Whereabouts.class,
                ContactPurpose.class
            })
    void everyConstant_hasAWord(Class<? extends Enum<?>> type) {
        assertThat(List.of(type.getEnumConstants())).isNotEmpty().allSatisfy(constant -> assertThat(Words.of(constant))
                .isNotBlank());
    }
}
