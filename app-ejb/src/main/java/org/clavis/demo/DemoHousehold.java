package org.clavis.demo;

import java.util.List;
import java.util.Random;

/**
 * A family under one roof.
 *
 * @param family the name most of its members bear
 * @param accountHolder who pays for the children
 */
record DemoHousehold(
        String family, String street, String postalCode, String town, String landline, String accountHolder) {
    /** Places that are on no map; the first is where the club is. */
    enum Place {
        LINDENFELD("64699", "Lindenfeld"),
        ROTBACH("64698", "Rotbach"),
        EICHHAUSEN("64697", "Eichhausen"),
        MUEHLBERG("69516", "Mühlberg-Süd"),
        WEINBERG("69519", "Weinberg an der Straße");

        private final String postalCode;
        private final String town;

        Place(String postalCode, String town) {
            this.postalCode = postalCode;
            this.town = town;
        }

        String postalCode() {
            return postalCode;
        }

        String town() {
            return town;
        }
    }

    static DemoHousehold any(DemoNames names, Place home, Random random) {
        Place place = random.nextInt(4) == 0 ? anyOf(List.of(Place.values()), random) : home;
        String family = names.family(random);
        return new DemoHousehold(
                family,
                names.street(random),
                place.postalCode,
                place.town,
                DemoNumbers.landline(random),
                "Familie " + family);
    }

    private static <T> T anyOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
