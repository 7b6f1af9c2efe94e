package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ACCOUNT_HOLDER;
import static org.clavis.member.transfer.MemberField.BIC;
import static org.clavis.member.transfer.MemberField.IBAN;
import static org.clavis.member.transfer.MemberField.MANDATE_REFERENCE;
import static org.clavis.member.transfer.MemberField.MANDATE_SIGNED_ON;
import static org.clavis.member.transfer.MemberField.PAYMENT_METHOD;

import java.util.Locale;
import java.util.Optional;
import org.clavis.member.entity.BankAccount;
import org.clavis.member.entity.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** Completes and corrects how a member pays by what a line says. */
final class BankMerge {
    private BankMerge() {}

    static void merge(Line line, BankAccount account, Changes changes) {
        changes.take(IBAN, account.getIban(), code(line.text(IBAN)), account::setIban);
        changes.take(BIC, account.getBic(), code(line.text(BIC)), account::setBic);
        changes.take(ACCOUNT_HOLDER, account.getAccountHolder(), line.text(ACCOUNT_HOLDER), account::setAccountHolder);
        changes.take(
                MANDATE_REFERENCE,
                account.getMandateReference(),
                line.text(MANDATE_REFERENCE),
                account::setMandateReference);
        changes.take(
                MANDATE_SIGNED_ON,
                account.getMandateSignedOn(),
                line.date(MANDATE_SIGNED_ON),
                account::setMandateSignedOn);
        changes.take(PAYMENT_METHOD, account.getPaymentMethod(), method(line), account::setPaymentMethod);
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable PaymentMethod method(Line line) {
        String word = line.text(PAYMENT_METHOD);
        if (word == null) {
            return null;
        }
        Optional<PaymentMethod> method = Words.PAYMENT.meaning(word).map(PaymentMethod::valueOf);
        if (method.isEmpty()) {
            line.warn(PAYMENT_METHOD, word, "member.import.word.unknown");
        }
        return method.orElse(null);
    }
}
