package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.club.entity.Bic;
import org.clavis.club.entity.Iban;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** How a member pays. A member has one at most. */
@Entity
public class BankAccount implements OwnedRow<BankAccount> {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Encrypted
    @Iban
    private @Nullable String iban;

    @Encrypted
    @Bic
    private @Nullable String bic;

    /** Where it is somebody else than the member. */
    @Encrypted
    @Size(max = 200)
    private @Nullable String accountHolder;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentMethod paymentMethod;

    @Encrypted
    @Size(max = 35)
    private @Nullable String mandateReference;

    private @Nullable LocalDate mandateSignedOn;

    protected BankAccount() {}

    public BankAccount(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public BankAccount(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(BankAccount edited) {
        setIban(edited.iban);
        setBic(edited.bic);
        setAccountHolder(edited.accountHolder);
        setPaymentMethod(edited.paymentMethod);
        setMandateReference(edited.mandateReference);
        setMandateSignedOn(edited.mandateSignedOn);
    }

    /** Nothing is filled in: an empty form, not an account. */
    public boolean isBlank() {
        return Stream.of(iban, bic, accountHolder, paymentMethod, mandateReference, mandateSignedOn)
                .allMatch(Objects::isNull);
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        var broken = new ArrayList<Violation>();
        if (paymentMethod == PaymentMethod.DIRECT_DEBIT && iban == null) {
            broken.add(Violation.of("iban", "member.rule.debitNeedsIban"));
        }
        if (mandateSignedOn != null && mandateSignedOn.isAfter(today)) {
            broken.add(Violation.of("mandateSignedOn", "member.rule.future"));
        }
        return broken;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public Member getMember() {
        return member;
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

    public @Nullable PaymentMethod getPaymentMethod() {
        return paymentMethod;
    }

    public void setPaymentMethod(@Nullable PaymentMethod paymentMethod) {
        this.paymentMethod = paymentMethod;
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
