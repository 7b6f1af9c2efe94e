package org.clavis.demo;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Numbers that look right and reach nobody. */
final class DemoNumbers {
    /**
     * Kept free for media productions by the Bundesnetzagentur (Mitteilung 148/2021); the last two digits are free to
     * choose.
     */
    private static final List<String> MOBILE = List.of("0171 39200", "0176 040690");

    private static final String LANDLINE = "069 90009";

    /** German bank codes begin with 1 to 8, that of their clearing area. */
    private static final String BANK_CODE = "90069001";

    static final String BIC = "DEMODE69XXX";

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private DemoNumbers() {}

    static String mobile(Random random) {
        return MOBILE.get(random.nextInt(MOBILE.size())) + "%02d".formatted(random.nextInt(100));
    }

    static String landline(Random random) {
        return LANDLINE + " " + "%03d".formatted(random.nextInt(1000));
    }

    /** An IBAN with valid check digits (ISO 7064, MOD 97-10) at a bank that cannot exist. */
    static String iban(Random random) {
        String account = BANK_CODE + "%010d".formatted(random.nextInt(1_000_000_000));
        BigInteger withCountry = new BigInteger(account + "131400"); // D = 13, E = 14, no check digits yet
        return "DE%02d%s".formatted(98 - withCountry.mod(MODULUS).intValue(), account);
    }
}
