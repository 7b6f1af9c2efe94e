package org.clavis.federation.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clavis.meldung.entity.fee.DueItem;
import org.clavis.meldung.entity.fee.FeeItem;
import org.clavis.meldung.entity.fee.FeeStep;
import org.clavis.shared.web.PageTexts;

/** Fees in words. */
@Named
@RequestScoped
public class FeeWords {
    private static final int DECIMALS = 2;

    @Inject
    private PageTexts text;

    /** Euros, as people here write them in any language. */
    public String euros(Number cents) {
        return NumberFormat.getCurrencyInstance(Locale.GERMANY).format(BigDecimal.valueOf(cents.longValue(), DECIMALS));
    }

    /** {@code bis 40: 4,50 €; darüber: 4,00 €}. */
    public String prices(FeeItem item) {
        return item.steps().size() == 1
                ? euros(item.steps().get(0).cents())
                : item.steps().stream().map(this::price).collect(Collectors.joining("; "));
    }

    private String price(FeeStep step) {
        String amount = euros(step.cents());
        return step.upTo() == null
                ? text.with("federation.fee.beyond", amount)
                : text.both("federation.fee.upTo", step.upTo(), amount);
    }

    /** What is counted, and who goes free. */
    public String basis(FeeItem item) {
        String counted = text.name(item.basis());
        return item.freeUpTo() == null
                ? counted
                : text.both("federation.fee.free", counted, Objects.requireNonNull(item.freeUpTo()));
    }

    /** {@code 40 × 4,50 € + 4 × 4,00 €}. */
    public String arithmetic(DueItem item) {
        return item.steps().isEmpty()
                ? "0"
                : item.steps().stream()
                        .map(step -> step.count() + " × " + euros(step.priceCents()))
                        .collect(Collectors.joining(" + "));
    }
}
