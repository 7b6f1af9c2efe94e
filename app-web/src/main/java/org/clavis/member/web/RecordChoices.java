package org.clavis.member.web;

import static org.clavis.access.Register.COOPERATIONS;
import static org.clavis.access.Register.ENSEMBLES;
import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.club.Cooperations;
import org.clavis.club.Ensembles;
import org.jspecify.annotations.Nullable;

/** What of the club's own record the record of a member refers to. */
@Named
@RequestScoped
public class RecordChoices {
    @Inject
    private Ensembles ensembles;

    @Inject
    private Cooperations cooperations;

    private @Nullable Map<UUID, String> groups;
    private @Nullable Map<UUID, String> partners;

    /** Something to choose from. */
    public record Choice(UUID id, String name) {}

    /** The ensembles, with the chosen one even if it has been removed since. */
    public List<Choice> ensembles(@Nullable UUID chosen) {
        return choices(groups(), chosen);
    }

    /** The cooperations, with the chosen one even if it has been removed since. */
    public List<Choice> cooperations(@Nullable UUID chosen) {
        return choices(partners(), chosen);
    }

    /** Empty if it is none, or may not be seen. */
    public String ensemble(@Nullable UUID id) {
        return groups().getOrDefault(id, "");
    }

    /** Empty if it is none, or may not be seen. */
    public String cooperation(@Nullable UUID id) {
        return partners().getOrDefault(id, "");
    }

    private Map<UUID, String> groups() {
        if (groups == null) {
            Map<UUID, String> names = new LinkedHashMap<>();
            if (Access.may(ENSEMBLES, READ)) {
                ensembles.all().forEach(one -> names.put(one.getId(), String.valueOf(one.getName())));
            }
            groups = names;
        }
        return groups;
    }

    private Map<UUID, String> partners() {
        if (partners == null) {
            Map<UUID, String> names = new LinkedHashMap<>();
            if (Access.may(COOPERATIONS, READ)) {
                cooperations.all().forEach(one -> names.put(one.getId(), String.valueOf(one.getPartner())));
            }
            partners = names;
        }
        return partners;
    }

    private static List<Choice> choices(Map<UUID, String> names, @Nullable UUID chosen) {
        Map<UUID, String> all = new LinkedHashMap<>(names);
        if (chosen != null) {
            all.putIfAbsent(chosen, "–");
        }
        return all.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }
}
