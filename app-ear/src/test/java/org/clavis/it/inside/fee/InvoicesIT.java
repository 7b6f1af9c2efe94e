package org.clavis.it.inside.fee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.it.inside.fee.FeeChain.DUE;
import static org.clavis.it.inside.fee.FeeChain.YEAR;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.entity.invoice.InvoiceState;
import org.clavis.federation.invoice.InvoicePapers;
import org.clavis.federation.invoice.Invoices;
import org.clavis.federation.invoice.Proposal;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.entity.fee.DueFee;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.entity.fee.FeeOrderState;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.transfer.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fee order goes down, invoices follow from it and from what was accepted, and nobody is charged twice. */
@Inside
class InvoicesIT {
    @Inject
    private FeeChain chain;

    @Inject
    private FeeOrders orders;

    @Inject
    private Invoices invoices;

    @Inject
    private InvoicePapers papers;

    private Acting district;
    private Acting club;
    private Acting other;

    @BeforeEach
    void districtAndTwoClubs() throws Exception {
        district = chain.organisation("fee-district", TenantLevel.DISTRICT);
        club = chain.organisation("fee-club", TenantLevel.CLUB);
        other = chain.organisation("fee-other", TenantLevel.CLUB);
        chain.affiliate(club, district, "1");
        chain.affiliate(other, district, "2");
    }

    private List<DueFee> preview(Acting who, int year) throws Exception {
        return who.call(() -> orders.preview(FeeChain.FIGURES, year));
    }

    private List<Invoice> issued(int year) throws Exception {
        return district.call(() -> invoices.of(year));
    }

    private int issue(int year) throws Exception {
        return district.call(() -> invoices.issue(
                year, List.of("fee-club", "fee-other"), GermanDate.today().plusDays(30)));
    }

    private Invoice charged(int year) throws Exception {
        chain.announced(district, year);
        chain.reported(district, "fee-club", year);
        issue(year);
        return issued(year).get(0);
    }

    @Test
    void announcedFeeOrder_isKnownToThoseWhoPay_fromItsYearOn() throws Exception {
        chain.announced(district, YEAR + 3);
        HonorChain.until(
                "the club knows the order", () -> !preview(club, YEAR + 3).isEmpty());
        assertThat(preview(club, YEAR + 4)).singleElement().satisfies(due -> {
            assertThat(due.federation()).isEqualTo("fee-district");
            assertThat(due.cents()).isEqualTo(DUE);
        });
        assertThat(preview(district, YEAR + 3)).isEmpty();
    }

    @Test
    void nextEdition_takesThePlaceOfTheOneBefore_alsoBelow() throws Exception {
        UUID first = chain.announced(district, YEAR + 10);
        UUID second = chain.announced(district, YEAR + 10);
        HonorChain.until("the club knows the second edition", () -> preview(club, YEAR + 10).stream()
                .anyMatch(due -> due.order().equals(second)));
        FeeOrder before = club.call(() -> orders.open(first));
        assertThat(before.getState()).isEqualTo(FeeOrderState.SUPERSEDED);
        assertThatThrownBy(() -> district.call(() -> {
                    orders.remove(second, orders.open(second).getVersion());
                    return true;
                }))
                .isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void onlyAcceptedMeldungen_areCharged_andOnlyOnce() throws Exception {
        Invoice invoice = charged(YEAR - 1);
        assertThat(invoice.getPayer()).isEqualTo("fee-club");
        assertThat(invoice.getCents()).isEqualTo(DUE);
        assertThat(district.call(() -> invoices.proposed(YEAR - 1)))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.isReady()).isFalse())
                .extracting(Proposal::charge)
                .satisfies(charge -> assertThat(charge.payer().alias()).isEqualTo("fee-other"));
        assertThatThrownBy(() -> issue(YEAR - 1)).hasMessage("federation.invoice.rule.nobody");
    }

    @Test
    void cancelledInvoice_makesRoomForAnother_withTheNextNumber() throws Exception {
        Invoice first = charged(YEAR - 2);
        district.call(() -> {
            invoices.cancel(first.getId(), first.getVersion(), "falsch");
            return true;
        });
        issue(YEAR - 2);
        assertThat(issued(YEAR - 2))
                .extracting(Invoice::getState)
                .containsExactly(InvoiceState.CANCELLED, InvoiceState.ISSUED);
        assertThat(issued(YEAR - 2)).extracting(Invoice::getNumber).doesNotHaveDuplicates();
    }

    @Test
    void invoice_isPrintedAndListed() throws Exception {
        Invoice invoice = charged(YEAR - 3);
        var pdf = new ByteArrayOutputStream();
        var csv = new ByteArrayOutputStream();
        district.call(() -> {
            papers.print(invoice.getId(), pdf);
            papers.export(YEAR - 3, TableFormat.CSV, csv);
            return true;
        });
        assertThat(pdf.toString(UTF_8)).startsWith("%PDF-");
        assertThat(csv.toString(UTF_8)).contains(invoice.getNumber(), "Test fee-club");
    }

    @Test
    void thosePayAndThoseBeside_seeNothingOfIt() throws Exception {
        Invoice invoice = charged(YEAR - 4);
        for (Acting stranger : List.of(club, other)) {
            assertThat(stranger.call(() -> invoices.of(YEAR - 4))).isEmpty();
            assertThatThrownBy(() -> stranger.call(() -> invoices.open(invoice.getId())))
                    .isInstanceOf(RecordNotFound.class);
        }
    }
}
