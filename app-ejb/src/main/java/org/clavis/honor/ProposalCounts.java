package org.clavis.honor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.Touched;
import org.clavis.context.PerTenant;
import org.clavis.honor.entity.counting.ActiveRule;

/**
 * The number of proposals of those tenants that asked for it lately. It is counted anew as soon as anything of any
 * member has changed, which the Protokoll tells, or another rule is in force.
 */
@ApplicationScoped
class ProposalCounts {
    private static final long BYTES = 64L * 1024;
    private static final long MAX_BYTES = 1_000 * BYTES;
    private static final Duration IDLE = Duration.ofHours(1);

    private final PerTenant<Counted> counted = new PerTenant<>(MAX_BYTES, IDLE, count -> BYTES, Clock.systemUTC());

    @Inject
    private Protokoll protokoll;

    /**
     * A number of proposals.
     *
     * @param seq last entry of the Protokoll that it knows of
     */
    private record Counted(long seq, int year, List<ActiveRule> rules, int count) {
        boolean isOf(int otherYear, List<ActiveRule> otherRules) {
            return year == otherYear && rules.equals(otherRules);
        }

        Counted upTo(long later) {
            return new Counted(later, year, rules, count);
        }
    }

    int of(int year, List<ActiveRule> rules, IntSupplier recount) {
        return counted.replace(present -> present.filter(count -> count.isOf(year, rules))
                        .flatMap(this::ifUntouched)
                        .orElseGet(() -> new Counted(protokoll.last(), year, rules, recount.getAsInt())))
                .count();
    }

    private Optional<Counted> ifUntouched(Counted count) {
        Touched touched = protokoll.since(count.seq());
        return touched.members().isEmpty() ? Optional.of(count.upTo(touched.seq())) : Optional.empty();
    }
}
