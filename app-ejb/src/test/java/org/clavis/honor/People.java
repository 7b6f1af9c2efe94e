package org.clavis.honor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.counting.GivenHonor;
import org.clavis.honor.entity.counting.GivenState;
import org.clavis.honor.entity.counting.MusicalLife;
import org.clavis.honor.entity.counting.Span;
import org.clavis.honor.entity.counting.Stretch;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.DirectoryRow;
import org.clavis.member.entity.ActivityClub;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.EvidenceGrade;
import org.clavis.member.entity.PersonKind;
import org.jspecify.annotations.Nullable;

/** Made up people with their lives, in the order in which they were made up. */
final class People {
    static final String FEDERATION = "lv-suedwest";
    static final List<ActiveRule> RULES = rules("BDMV", FEDERATION);

    private static final LocalDate BORN = LocalDate.of(1960, 5, 1);

    final List<DirectoryRow> rows = new ArrayList<>();
    private final List<MusicalLife> lives = new ArrayList<>();

    static List<ActiveRule> rules(String order, String body) {
        return ShippedOrders.of(order).orElseThrow().rules().stream()
                .map(content -> new ActiveRule(body, 1, content))
                .toList();
    }

    /** Plays since that year and is a member as long. */
    People player(String name, int since, GivenHonor... honors) {
        return add(name, BORN, List.of(plays(since, EvidenceGrade.OWN_RECORD)), honors);
    }

    People add(String name, @Nullable LocalDate born, List<Stretch> stretches, GivenHonor... honors) {
        UUID id = UUID.randomUUID();
        LocalDate joined = stretches.get(0).span().from();
        rows.add(row(id, name, born));
        lives.add(new MusicalLife(
                id, born, null, stretches, List.of(new Span(joined, null)), List.of(), List.of(honors)));
        return this;
    }

    static Stretch plays(int since, EvidenceGrade evidence) {
        return new Stretch(
                new Span(LocalDate.of(since, 3, 1), null),
                ActivityKind.MUSICIAN,
                null,
                ActivityClub.OWN,
                false,
                evidence);
    }

    static GivenHonor honor(String code, int step, int year, GivenState state) {
        return new GivenHonor(FEDERATION, code, step, year, state);
    }

    MusicalLife life(String name) {
        UUID id = rows.stream()
                .filter(row -> row.familyName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return Objects.requireNonNull(lives().get(id));
    }

    Map<UUID, MusicalLife> lives() {
        return lives.stream().collect(Collectors.toMap(MusicalLife::member, Function.identity()));
    }

    private static DirectoryRow row(UUID id, String name, @Nullable LocalDate born) {
        return new DirectoryRow(
                id,
                0,
                null,
                null,
                PersonKind.NATURAL,
                null,
                null,
                null,
                name,
                null,
                born,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
