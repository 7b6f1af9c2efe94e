package org.clavis.meldung.web.campaign;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When Meldungen are taken, as typed. */
public class WindowForm implements Serializable {
    @NotNull
    private @Nullable LocalDate opensOn;

    @NotNull
    private @Nullable LocalDate closesOn;

    WindowForm(LocalDate opensOn, LocalDate closesOn) {
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    LocalDate opens() {
        return Objects.requireNonNull(opensOn);
    }

    LocalDate closes() {
        return Objects.requireNonNull(closesOn);
    }

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
