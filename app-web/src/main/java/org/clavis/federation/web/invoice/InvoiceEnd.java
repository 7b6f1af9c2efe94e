package org.clavis.federation.web.invoice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an invoice was paid or why it is cancelled, as typed. */
public class InvoiceEnd implements Serializable {
    @NotNull
    private @Nullable LocalDate paidOn;

    @Size(max = 500)
    private @Nullable String cancelReason;

    InvoiceEnd(LocalDate today) {
        this.paidOn = today;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public @Nullable String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(@Nullable String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
