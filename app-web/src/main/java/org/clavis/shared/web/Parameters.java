package org.clavis.shared.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Understands the parameters of a request, which are read as text, so that a wrong one is named instead of being "not
 * found". All wrong ones are collected and named at once.
 */
public final class Parameters {
    private final List<Violation> wrong = new ArrayList<>();

    public Optional<Integer> number(String name, @Nullable String given, int from, int to) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<Integer> number = given.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(given)) : Optional.empty();
        if (number.filter(value -> value >= from && value <= to).isEmpty()) {
            wrong.add(Violation.of(name, "shared.query.number", from, to));
        }
        return number;
    }

    public Optional<UUID> id(String name, @Nullable String given) {
        try {
            return Optional.ofNullable(given).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            wrong.add(Violation.of(name, "shared.json.id"));
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Set<E> constants(String name, List<String> given, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        for (String one : given) {
            if (names.contains(one)) {
                constants.add(Enum.valueOf(type, one));
            } else {
                refuse(name, "shared.json.choice", names);
            }
        }
        return constants;
    }

    public void refuse(String name, String key, Object... arguments) {
        wrong.add(Violation.of(name, key, arguments));
    }

    /**
     * Passes or throws.
     *
     * @throws Unreadable naming every parameter that makes no sense
     */
    public void require() {
        if (!wrong.isEmpty()) {
            throw new Unreadable(wrong);
        }
    }
}
