package org.clavis.federation.invoice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Cents as they stand on paper: {@code 1.234,50 €}. */
final class Euros {
    private static final int DECIMALS = 2;

    private Euros() {}

    static String of(int cents) {
        return NumberFormat.getCurrencyInstance(Locale.GERMANY).format(BigDecimal.valueOf(cents, DECIMALS));
    }
}
