package org.clavis.meldung.entity.roll;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.club.entity.Cooperation;
import org.clavis.club.entity.Ensemble;
import org.jspecify.annotations.Nullable;

/** The ensembles people play in, and the cooperations that bring them here, as of the day. */
public record Groups(Collection<Ensemble> ensembles, Collection<Cooperation> cooperations) {
    public static final Groups NONE = new Groups(List.of(), List.of());

    /** Names, in the order of the ensembles. */
    List<String> names(Enrolled person) {
        return of(person).map(Ensemble::getName).filter(Objects::nonNull).toList();
    }

    /** Kinds, each once. */
    Set<String> kinds(Enrolled person) {
        return of(person)
                .map(Ensemble::getKind)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private Stream<Ensemble> of(Enrolled person) {
        Set<UUID> played = person.played().stream()
                .map(Played::ensemble)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ensembles.stream().filter(ensemble -> played.contains(ensemble.getId()));
    }

    @Nullable
    String partner(Enrolled person) {
        return cooperation(person, Cooperation::getPartner);
    }

    @Nullable
    String partnerKind(Enrolled person) {
        return cooperation(
                person,
                cooperation -> cooperation.getKind() == null
                        ? null
                        : cooperation.getKind().name());
    }

    private @Nullable String cooperation(Enrolled person, Function<Cooperation, @Nullable String> told) {
        for (Cooperation cooperation : cooperations) {
            if (cooperation.getId().equals(person.told().cooperation())) {
                return told.apply(cooperation);
            }
        }
        return null;
    }
}
