package org.clavis.federation.entity.invoice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.json.RecordJson;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to an organisation below. It is issued with the next number of its series and says the same for ever; it is
 * paid or cancelled, and whatever was wrong in it is right in another one.
 */
@Entity
public class Invoice {
    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    /** The calendar year it was issued in, which its number begins with. */
    private int seriesYear;

    private int serial;

    /** The year that is charged for. */
    private int year;

    /** Alias of the organisation that pays. */
    private String payer;

    private String payerName;

    private @Nullable String payerNumber;

    /** Id of the Meldung that is charged for. */
    private UUID meldung;

    private LocalDate issuedOn;

    private LocalDate dueOn;

    private int cents;

    @Enumerated(EnumType.STRING)
    private InvoiceState state = InvoiceState.ISSUED;

    private @Nullable LocalDate paidOn;

    private @Nullable LocalDate cancelledOn;

    @Encrypted
    private @Nullable String cancelReason;

    /** {@link InvoiceContent} as JSON. */
    @Encrypted
    private String content;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Invoice() {}

    private Invoice(int serial, InvoiceDraft draft, LocalDate issuedOn, LocalDate dueOn) {
        if (dueOn.isBefore(issuedOn)) {
            throw new BusinessRuleViolated("dueOn", "federation.invoice.rule.dueOn");
        }
        this.id = RowId.next();
        this.seriesYear = issuedOn.getYear();
        this.serial = serial;
        this.year = draft.year();
        this.payer = draft.payer();
        this.payerName = draft.payerName();
        this.payerNumber = draft.payerNumber();
        this.meldung = draft.meldung();
        this.issuedOn = issuedOn;
        this.dueOn = dueOn;
        this.cents = draft.content().cents();
        this.content = RecordJson.write(draft.content());
    }

    /** Only the repository knows the next number. */
    static Invoice issued(int serial, InvoiceDraft draft, LocalDate issuedOn, LocalDate dueOn) {
        return new Invoice(serial, draft, issuedOn, dueOn);
    }

    /**
     * The money is there.
     *
     * @throws BusinessRuleViolated if it is paid or cancelled already, or the day lies ahead or before the invoice
     */
    public void pay(LocalDate on, LocalDate today) {
        requireOpen();
        if (on.isBefore(issuedOn) || on.isAfter(today)) {
            throw new BusinessRuleViolated("paidOn", "federation.invoice.rule.paidOn");
        }
        state = InvoiceState.PAID;
        paidOn = on;
    }

    /**
     * It does not count any more.
     *
     * @throws BusinessRuleViolated if it is paid or cancelled already, or no reason is given
     */
    public void cancel(String reason, LocalDate today) {
        requireOpen();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BusinessRuleViolated("cancelReason", "federation.invoice.rule.reason", LONGEST_REASON);
        }
        state = InvoiceState.CANCELLED;
        cancelledOn = today;
        cancelReason = reason.strip();
    }

    private void requireOpen() {
        if (state != InvoiceState.ISSUED) {
            throw new BusinessRuleViolated(null, "federation.invoice.rule.closed");
        }
    }

    /** As it stands on the paper: {@code 2027-0001}. */
    public String getNumber() {
        return String.format(Locale.ROOT, "%d-%04d", seriesYear, serial);
    }

    /** Whether it should have been paid by now. */
    public boolean isOverdue(LocalDate today) {
        return state == InvoiceState.ISSUED && dueOn.isBefore(today);
    }

    public InvoiceContent content() {
        return RecordJson.read(content, InvoiceContent.class);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public int getYear() {
        return year;
    }

    public String getPayer() {
        return payer;
    }

    public String getPayerName() {
        return payerName;
    }

    public @Nullable String getPayerNumber() {
        return payerNumber;
    }

    public UUID getMeldung() {
        return meldung;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getCents() {
        return cents;
    }

    public InvoiceState getState() {
        return state;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public @Nullable LocalDate getCancelledOn() {
        return cancelledOn;
    }

    public @Nullable String getCancelReason() {
        return cancelReason;
    }
}
