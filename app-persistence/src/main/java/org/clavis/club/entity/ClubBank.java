package org.clavis.club.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The account of the organisation, and what it lets its federation collect from it. There is one row, made with the
 * tables.
 */
@Entity
public class ClubBank implements ClubRow<ClubBank> {
    @Id
    private UUID id;

    @Version
    private long version;

    @Encrypted
    @Iban
    private @Nullable String iban;

    @Encrypted
    @Bic
    private @Nullable String bic;

    /** As the bank knows it: SEPA has room for 70 characters. */
    @Encrypted
    @Size(max = 70)
    private @Nullable String accountHolder;

    /** Under which it collects from its own members. */
    @Encrypted
    @CreditorId
    private @Nullable String creditorId;

    /** Whether the federation may collect its fee. */
    private boolean directDebit;

    @Encrypted
    @Size(max = 35)
    private @Nullable String mandateReference;

    @PastOrPresent
    private @Nullable LocalDate mandateSignedOn;

    protected ClubBank() {}

    /** The edited state of the row with this id. */
    public ClubBank(UUID id) {
        this.id = id;
    }

    @Override
    public void correct(ClubBank edited) {
        iban = edited.iban;
        bic = edited.bic;
        accountHolder = edited.accountHolder;
        creditorId = edited.creditorId;
        directDebit = edited.directDebit;
        mandateReference = edited.mandateReference;
        mandateSignedOn = edited.mandateSignedOn;
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        return directDebit && iban == null ? List.of(Violation.of("iban", "club.rule.debitNeedsIban")) : List.of();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    public @Nullable String getIban() {
        return iban;
    }

    public void setIban(@Nullable String iban) {
        this.iban = Text.code(iban);
    }

    public @Nullable String getBic() {
        return bic;
    }

    public void setBic(@Nullable String bic) {
        this.bic = Text.code(bic);
    }

    public @Nullable String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(@Nullable String accountHolder) {
        this.accountHolder = Text.tidy(accountHolder);
    }

    public @Nullable String getCreditorId() {
        return creditorId;
    }

    public void setCreditorId(@Nullable String creditorId) {
        this.creditorId = Text.code(creditorId);
    }

    public boolean isDirectDebit() {
        return directDebit;
    }

    public void setDirectDebit(boolean directDebit) {
        this.directDebit = directDebit;
    }

    public @Nullable String getMandateReference() {
        return mandateReference;
    }

    public void setMandateReference(@Nullable String mandateReference) {
        this.mandateReference = Text.tidy(mandateReference);
    }

    public @Nullable LocalDate getMandateSignedOn() {
        return mandateSignedOn;
    }

    public void setMandateSignedOn(@Nullable LocalDate mandateSignedOn) {
        this.mandateSignedOn = mandateSignedOn;
    }
}
