package org.clavis.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The chairs of a wind orchestra. */
final class DemoLineUp {
    /** A place in the orchestra. */
    record Chair(String section, String instrument) {}

    private final List<Chair> chairs = new ArrayList<>();

    /** A symphonic wind orchestra of seventy. */
    static List<Chair> seventy() {
        var lineUp = new DemoLineUp();
        lineUp.add("Flöten", "Piccoloflöte", 1);
        lineUp.add("Flöten", "Querflöte", 6);
        lineUp.add("Doppelrohrblatt", "Oboe", 2);
        lineUp.add("Doppelrohrblatt", "Fagott", 2);
        lineUp.add("Klarinetten", "Es-Klarinette", 1);
        lineUp.add("Klarinetten", "Klarinette", 12);
        lineUp.add("Klarinetten", "Bassklarinette", 2);
        lineUp.add("Saxophone", "Altsaxophon", 4);
        lineUp.add("Saxophone", "Tenorsaxophon", 3);
        lineUp.add("Saxophone", "Baritonsaxophon", 1);
        lineUp.add("Trompeten", "Trompete", 7);
        lineUp.add("Flügelhörner", "Flügelhorn", 5);
        lineUp.add("Hörner", "Waldhorn", 4);
        lineUp.add("Tenorhörner", "Tenorhorn", 3);
        lineUp.add("Tenorhörner", "Euphonium", 3);
        lineUp.add("Posaunen", "Posaune", 5);
        lineUp.add("Posaunen", "Bassposaune", 1);
        lineUp.add("Tuben", "Tuba", 3);
        lineUp.add("Schlagwerk", "Schlagzeug", 3);
        lineUp.add("Schlagwerk", "Pauken", 1);
        lineUp.add("Schlagwerk", "Mallets", 1);
        return lineUp.chairs;
    }

    /** A smaller one in the same proportions. */
    static List<Chair> ofSize(int size) {
        List<Chair> all = seventy();
        return IntStream.range(0, size)
                .mapToObj(i -> all.get(i * all.size() / size))
                .toList();
    }

    private void add(String section, String instrument, int places) {
        chairs.addAll(Collections.nCopies(places, new Chair(section, instrument)));
    }
}
