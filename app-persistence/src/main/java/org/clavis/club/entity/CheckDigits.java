package org.clavis.club.entity;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** Check digits behind the letters of a country, by ISO 7064 modulo 97, as banks have them. */
final class CheckDigits {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int HEAD = 4;

    private CheckDigits() {}

    /** Country and check digits go to the end, letters count from 10; the remainder is 1. */
    static boolean fit(String code) {
        String digits = (code.substring(HEAD) + code.substring(0, HEAD))
                .chars()
                .mapToObj(character -> Integer.toString(Character.digit(character, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
