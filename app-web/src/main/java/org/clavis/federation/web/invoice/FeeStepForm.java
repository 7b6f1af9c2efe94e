package org.clavis.federation.web.invoice;

import java.io.Serializable;
import java.util.Objects;
import org.clavis.meldung.entity.fee.FeeStep;
import org.jspecify.annotations.Nullable;

/** A price and how far it goes, as typed. */
public class FeeStepForm implements Serializable {
    /** No price, which the rules refuse. */
    private static final int NONE = -1;

    private @Nullable Integer upTo;

    private @Nullable Integer cents;

    public FeeStepForm() {}

    FeeStepForm(FeeStep step) {
        upTo = step.upTo();
        cents = step.cents();
    }

    FeeStep step() {
        return new FeeStep(upTo, Objects.requireNonNullElse(cents, NONE));
    }

    public @Nullable Integer getUpTo() {
        return upTo;
    }

    public void setUpTo(@Nullable Integer upTo) {
        this.upTo = upTo;
    }

    public @Nullable Integer getCents() {
        return cents;
    }

    public void setCents(@Nullable Integer cents) {
        this.cents = cents;
    }
}
