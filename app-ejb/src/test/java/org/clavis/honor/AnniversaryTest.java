package org.clavis.honor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.shipped.ShippedOrders;
import org.junit.jupiter.api.Test;

/** By the ladder of BDMV: 50, 75, 100, 125 years, then every 25. */
class AnniversaryTest {
    private static final LocalDate FOUNDED = LocalDate.of(1866, 12, 31);

    private final List<ActiveRule> rules = ShippedOrders.of("BDMV").orElseThrow().rules().stream()
            .map(content -> new ActiveRule("bdmv", 1, content))
            .toList();

    @Test
    void ladder_isClimbedByWholeYearsSinceTheFounding() {
        assertThat(IntStream.rangeClosed(1867, 2067)
                        .boxed()
                        .flatMap(year -> due(year).stream())
                        .map(Anniversary::years))
                .containsExactly(50, 75, 100, 125, 150, 175, 200);
    }

    @Test
    void anniversary_isThatOfTheCalendarYear_whateverTheDay() {
        assertThat(due(1966)).singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(1966);
            assertThat(one.rule().content().code()).isEqualTo("BDMV-V-100");
        });
        assertThat(due(1965)).isEmpty();
        assertThat(due(1860)).isEmpty();
    }

    private List<Anniversary> due(int year) {
        return rules.stream()
                .flatMap(rule -> Anniversary.of(rule, FOUNDED, year))
                .toList();
    }
}
