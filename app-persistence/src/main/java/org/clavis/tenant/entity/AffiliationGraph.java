package org.clavis.tenant.entity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.shared.BusinessRuleViolated;
import org.jspecify.annotations.Nullable;

/** Who belongs to whom, over all days, as far as both sides want it. On no day does an organisation belong to itself, over however many others. */
public final class AffiliationGraph {
    private static final Comparator<Affiliation> MAIN_FIRST =
            Comparator.comparing(AffiliationGraph::isMain).reversed().thenComparing(Affiliation::validFrom);

    private final List<Affiliation> all;
    private final Map<UUID, List<Affiliation>> byChild;
    private final Map<UUID, List<Affiliation>> byParent;

    public AffiliationGraph(List<Affiliation> affiliations) {
        this.all = affiliations.stream()
                .filter(affiliation -> affiliation.state() == AffiliationState.CONFIRMED)
                .toList();
        this.byChild = grouped(Affiliation::childId);
        this.byParent = grouped(Affiliation::parentId);
    }

    /**
     * An organisation that another one is connected with.
     *
     * @param via the direct neighbour on the way there; the organisation itself at distance 1
     * @param distance affiliations between the two
     * @param memberNumber that of the last affiliation on the way
     */
    public record Way(UUID organisation, UUID via, int distance, @Nullable String memberNumber) {
        private Way over(Affiliation affiliation, UUID next) {
            return new Way(
                    next,
                    distance == 0 ? next : via,
                    distance + 1,
                    affiliation.terms().memberNumber());
        }
    }

    /** Everybody above on that day, nearest first; by the shortest way, of equal ones by the main affiliation. */
    public List<Way> above(UUID organisation, LocalDate day, AffiliationPurpose purpose) {
        return walk(organisation, byChild, Affiliation::parentId, a -> a.isValidOn(day) && a.isFor(purpose));
    }

    /** Everybody below on that day, nearest first. */
    public List<Way> below(UUID organisation, LocalDate day, AffiliationPurpose purpose) {
        return walk(organisation, byParent, Affiliation::childId, a -> a.isValidOn(day) && a.isFor(purpose));
    }

    /**
     * Passes if the affiliation may be added.
     *
     * @throws BusinessRuleViolated if it closes a circle on any day, or the same one or another main one is valid then
     */
    public void admit(Affiliation added) {
        List<Affiliation> meanwhile = byChild.getOrDefault(added.childId(), List.of()).stream()
                .filter(added::overlaps)
                .toList();
        if (meanwhile.stream().anyMatch(a -> a.parentId().equals(added.parentId()))) {
            throw new BusinessRuleViolated("parent", "tenant.affiliation.twice");
        }
        if (isMain(added) && meanwhile.stream().anyMatch(AffiliationGraph::isMain)) {
            throw new BusinessRuleViolated("main", "tenant.affiliation.mainTwice");
        }
        if (daysOfChange(added).anyMatch(day -> isAbove(added.childId(), added.parentId(), day))) {
            throw new BusinessRuleViolated("parent", "tenant.affiliation.circle");
        }
    }

    private static boolean isMain(Affiliation affiliation) {
        return affiliation.terms().main();
    }

    /** A circle can only close on a day when an affiliation begins. */
    private Stream<LocalDate> daysOfChange(Affiliation added) {
        return Stream.concat(Stream.of(added.validFrom()), all.stream().map(Affiliation::validFrom))
                .filter(added::isValidOn)
                .distinct();
    }

    private boolean isAbove(UUID organisation, UUID start, LocalDate day) {
        return walk(start, byChild, Affiliation::parentId, a -> a.isValidOn(day)).stream()
                .anyMatch(way -> way.organisation().equals(organisation));
    }

    private static List<Way> walk(
            UUID start,
            Map<UUID, List<Affiliation>> affiliations,
            Function<Affiliation, UUID> neighbour,
            Predicate<Affiliation> counts) {
        List<Way> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(start));
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(start, start, 0, null)));
        while (!open.isEmpty()) {
            Way here = open.remove();
            for (Affiliation affiliation : affiliations.getOrDefault(here.organisation(), List.of())) {
                UUID next = neighbour.apply(affiliation);
                if (counts.test(affiliation) && seen.add(next)) {
                    Way way = here.over(affiliation, next);
                    found.add(way);
                    open.add(way);
                }
            }
        }
        return found;
    }

    private Map<UUID, List<Affiliation>> grouped(Function<Affiliation, UUID> by) {
        return all.stream().sorted(MAIN_FIRST).collect(Collectors.groupingBy(by, HashMap::new, Collectors.toList()));
    }
}
