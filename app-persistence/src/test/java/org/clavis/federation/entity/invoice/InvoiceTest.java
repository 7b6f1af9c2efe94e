package org.clavis.federation.entity.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final LocalDate ISSUED = LocalDate.of(2027, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    private final Invoice invoice = Invoice.issued(7, Drafts.of("mv-beispiel", 2027), ISSUED, DUE);

    @Test
    void sum_isThatOfTheSteps() {
        assertThat(invoice.getCents()).isEqualTo(40 * 450 + 4 * 400);
        assertThat(invoice.content().cents()).isEqualTo(invoice.getCents());
    }

    @Test
    void number_beginsWithTheYearOfIssue() {
        assertThat(invoice.getNumber()).isEqualTo("2027-0007");
    }

    @Test
    void openInvoice_isOverdueFromTheDayAfter() {
        assertThat(invoice.isOverdue(DUE)).isFalse();
        assertThat(invoice.isOverdue(DUE.plusDays(1))).isTrue();
        invoice.pay(DUE.plusDays(1), DUE.plusDays(2));
        assertThat(invoice.isOverdue(DUE.plusDays(2))).isFalse();
    }

    @Test
    void paidInvoice_cannotBeCancelled() {
        invoice.pay(ISSUED, DUE);
        refused(() -> invoice.cancel("doppelt", DUE));
        refused(() -> invoice.pay(ISSUED, DUE));
        assertThat(invoice.getState()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    void cancelledInvoice_keepsItsNumberAndSaysWhy() {
        invoice.cancel(" falsche Meldung ", DUE);
        assertThat(invoice.getNumber()).isEqualTo("2027-0007");
        assertThat(invoice.getCancelReason()).isEqualTo("falsche Meldung");
        refused(() -> invoice.pay(ISSUED, DUE));
    }

    @Test
    void cancellingWithoutReason_isRefused() {
        refused(() -> invoice.cancel("  ", DUE));
        assertThat(invoice.getState()).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void paymentInTheFutureOrBeforeTheInvoice_isRefused() {
        refused(() -> invoice.pay(DUE, DUE.minusDays(1)));
        refused(() -> invoice.pay(ISSUED.minusDays(1), DUE));
    }

    @Test
    void dueBeforeIssued_isRefused() {
        refused(() -> Invoice.issued(1, Drafts.of("mv-beispiel", 2027), ISSUED, ISSUED.minusDays(1)));
    }

    private static void refused(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(BusinessRuleViolated.class);
    }
}
