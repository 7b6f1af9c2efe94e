package org.clavis.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.clavis.member.entity.Gender;

/** Names as they are given in the region, by the years they were in fashion. */
final class DemoNames {
    /** Of these the list has the most frequent ones first, and every third family takes one of them. */
    private static final int FREQUENT = 20;

    private final Map<Gender, NavigableMap<Integer, List<String>>> given = new EnumMap<>(Gender.class);
    private final List<String> families;
    private final List<String> streets;

    DemoNames() {
        for (String line : lines("given-names.txt")) {
            List<String> parts = words(line);
            Gender gender = parts.get(1).equals("F") ? Gender.FEMALE : Gender.MALE;
            given.computeIfAbsent(gender, key -> new TreeMap<>())
                    .put(Integer.valueOf(parts.get(0)), parts.subList(2, parts.size()));
        }
        families = lines("family-names.txt").stream()
                .flatMap(line -> words(line).stream())
                .toList();
        streets = lines("streets.txt");
    }

    String given(int birthYear, Gender gender, Random random) {
        var byYear = Objects.requireNonNull(given.get(gender));
        return anyOf(byYear.floorEntry(birthYear).getValue(), random);
    }

    String family(Random random) {
        return random.nextInt(3) == 0 ? anyOf(families.subList(0, FREQUENT), random) : anyOf(families, random);
    }

    /** Street and house number. */
    String street(Random random) {
        return anyOf(streets, random) + " " + (1 + random.nextInt(90)) + (random.nextInt(9) == 0 ? "a" : "");
    }

    private static <T> T anyOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    private static List<String> lines(String file) {
        InputStream resource = Objects.requireNonNull(DemoNames.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
