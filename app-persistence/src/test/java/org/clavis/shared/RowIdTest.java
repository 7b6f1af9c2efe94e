package org.clavis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowIdTest {
    @Test
    void ids_sortInTheOrderTheyWereMade() {
        List<UUID> made = Stream.generate(RowId::next).limit(20_000).toList();
        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void anId_isOfVersionSevenAndTellsItsTime() {
        long before = System.currentTimeMillis();
        UUID id = RowId.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }
}
