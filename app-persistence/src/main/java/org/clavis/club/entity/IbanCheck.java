package org.clavis.club.entity;

import static java.util.Map.entry;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Length by country and check digits of an IBAN, written without blanks and in capitals. Lengths are those of the IBAN
 * registry (ISO 13616) for the countries of the SEPA area.
 */
public class IbanCheck implements ConstraintValidator<Iban, @Nullable String> {
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            entry("AD", 24),
            entry("AL", 28),
            entry("AT", 20),
            entry("BE", 16),
            entry("BG", 22),
            entry("CH", 21),
            entry("CY", 28),
            entry("CZ", 24),
            entry("DE", 22),
            entry("DK", 18),
            entry("EE", 20),
            entry("ES", 24),
            entry("FI", 18),
            entry("FR", 27),
            entry("GB", 22),
            entry("GI", 23),
            entry("GR", 27),
            entry("HR", 21),
            entry("HU", 28),
            entry("IE", 22),
            entry("IS", 26),
            entry("IT", 27),
            entry("LI", 21),
            entry("LT", 20),
            entry("LU", 20),
            entry("LV", 21),
            entry("MC", 27),
            entry("MD", 24),
            entry("ME", 22),
            entry("MK", 19),
            entry("MT", 31),
            entry("NL", 18),
            entry("NO", 15),
            entry("PL", 28),
            entry("PT", 25),
            entry("RO", 24),
            entry("RS", 22),
            entry("SE", 24),
            entry("SI", 19),
            entry("SK", 24),
            entry("SM", 27),
            entry("VA", 22));
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,27}");

    @Override
    public boolean isValid(@Nullable String iban, ConstraintValidatorContext context) {
        return iban == null || isIban(iban);
    }

    static boolean isIban(String iban) {
        return FORM.matcher(iban).matches()
                && LENGTHS.getOrDefault(iban.substring(0, 2), iban.length()) == iban.length()
                && CheckDigits.fit(iban);
    }
}
