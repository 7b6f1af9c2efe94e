package org.clavis.honor.entity.counting;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small numbers for names, each within the federation whose name it is. */
final class Codes {
    static final int NONE = -1;

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private int size;

    int add(String federation, String name) {
        return numbers.computeIfAbsent(federation, missing -> new HashMap<>()).computeIfAbsent(name, missing -> size++);
    }

    int addIfNamed(String federation, @Nullable String name) {
        return name == null ? NONE : add(federation, name);
    }

    int find(String federation, @Nullable String name) {
        Map<String, Integer> known = numbers.get(federation);
        return known == null || name == null ? NONE : known.getOrDefault(name, NONE);
    }

    int size() {
        return size;
    }
}
