package org.clavis.honor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.RuleSet;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final RuleSet RULES = RuleSet.of(ShippedOrders.of("BDMV").orElseThrow().rules().stream()
            .map(rule -> new ActiveRule("lv-suedwest", 1, rule))
            .toList());
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void anEarlierBeginning_makesAnHonorDue() {
        List<Effect> effects = Effect.of(findings("2017-01-01", null), findings("2014-06-01", null));
        Effect ten = effects.get(0);
        assertThat(ten.becomesDue()).isTrue();
        assertThat(ten.after().rule().content().code()).isEqualTo("BDMV-A-10");
        assertThat(ten.before().count().years()).isEqualTo(7);
        assertThat(ten.after().count().years()).isEqualTo(10);
    }

    @Test
    void anEnd_takesAnHonorAway() {
        List<Effect> effects = Effect.of(findings("2014-06-01", null), findings("2014-06-01", "2020-12-31"));
        assertThat(effects).anySatisfy(effect -> {
            assertThat(effect.isDueNoLonger()).isTrue();
            assertThat(effect.title()).isNotBlank();
        });
    }

    @Test
    void whatStaysAsItIs_hasNoEffect() {
        assertThat(Effect.of(findings("2014-06-01", null), findings("2014-06-01", null)))
                .isEmpty();
    }

    private static List<Finding> findings(String from, @Nullable String to) {
        var span = new Span(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        var plays = new Stretch(span, ActivityKind.MUSICIAN, null, ActivityClub.OWN, false, EvidenceGrade.OWN_RECORD);
        var life = new MusicalLife(
                SOMEBODY,
                LocalDate.of(1990, 1, 1),
                null,
                List.of(plays),
                List.of(new Span(LocalDate.of(2000, 1, 1), null)),
                List.of(),
                List.of());
        return RULES.findings(life, 2024);
    }
}
