package org.clavis.federation.web.invoice;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when invoices are to be paid, as typed. */
public class InvoiceTerms implements Serializable {
    private static final int USUAL_DAYS = 30;

    private final LocalDate today;

    @NotNull
    private @Nullable LocalDate dueOn;

    private InvoiceTerms(LocalDate today) {
        this.today = today;
        this.dueOn = today.plusDays(USUAL_DAYS);
    }

    static InvoiceTerms usual(LocalDate today) {
        return new InvoiceTerms(today);
    }

    /** A day that lies before every invoice, which the rules refuse, if nothing is typed. */
    LocalDate due() {
        return dueOn == null ? today.minusDays(1) : dueOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
