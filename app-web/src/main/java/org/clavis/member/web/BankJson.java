package org.clavis.member.web;

import java.time.LocalDate;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.PaymentMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BankAccount", description = "Empty where there is none; given empty, it takes the account away.")
public record BankJson(
        @Nullable String iban,
        @Nullable String bic,
        @Schema(description = "Where it is somebody else than the member.") @Nullable String accountHolder,
        @Nullable PaymentMethod paymentMethod,
        @Nullable String mandateReference,
        @Nullable LocalDate mandateSignedOn) {

    static BankJson from(BankAccount account) {
        return new BankJson(
                account.getIban(),
                account.getBic(),
                account.getAccountHolder(),
                account.getPaymentMethod(),
                account.getMandateReference(),
                account.getMandateSignedOn());
    }

    BankAccount toEntity(Member member) {
        var account = new BankAccount(member);
        account.setIban(iban);
        account.setBic(bic);
        account.setAccountHolder(accountHolder);
        account.setPaymentMethod(paymentMethod);
        account.setMandateReference(mandateReference);
        account.setMandateSignedOn(mandateSignedOn);
        return account;
    }
}
