package org.clavis.federation.entity.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvoiceRepositoryTest {
    private static TenantDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database =
                TenantDatabase.of(List.of("meldung", "federation"), FeeOrder.class, Invoice.class, InvoiceBook.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static List<String> issue(LocalDate on, InvoiceDraft... drafts) {
        return database.in(session -> new InvoiceRepository(session)
                .issue(Arrays.asList(drafts), on, on.plusDays(30)).stream()
                        .map(Invoice::getNumber)
                        .toList());
    }

    @Test
    void numbers_beginAnewWithTheCalendarYearOfIssue() {
        assertThat(issue(LocalDate.of(2031, 12, 30), Drafts.of("a", 2031), Drafts.of("b", 2031)))
                .containsExactly("2031-0001", "2031-0002");
        assertThat(issue(LocalDate.of(2032, 1, 2), Drafts.of("c", 2031))).containsExactly("2032-0001");
    }

    @Test
    void numbersOfManyPeopleAtOnce_haveNoGapAndNoDouble() {
        LocalDate day = LocalDate.of(2041, 3, 1);
        List<CompletableFuture<List<String>>> people = IntStream.range(0, 12)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> issue(day, Drafts.of("x" + person, 2041), Drafts.of("y" + person, 2041))))
                .toList();
        List<String> numbers = new ArrayList<>();
        people.forEach(person -> numbers.addAll(person.join()));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 24)
                        .mapToObj(serial -> String.format("2041-%04d", serial))
                        .toList());
    }

    @Test
    void rolledBackIssue_leavesNoGap() {
        LocalDate day = LocalDate.of(2051, 3, 1);
        issue(day, Drafts.of("a", 2051));
        assertThatThrownBy(() -> issue(day, Drafts.of("b", 2051), Drafts.of("a", 2051)))
                .isInstanceOf(BusinessRuleViolated.class);
        assertThat(issue(day, Drafts.of("b", 2051))).containsExactly("2051-0002");
    }

    @Test
    void cancelledInvoice_makesRoomForAnother_andKeepsItsNumber() {
        LocalDate day = LocalDate.of(2061, 3, 1);
        issue(day, Drafts.of("a", 2061));
        database.in(session -> {
            var repository = new InvoiceRepository(session);
            Invoice first = repository.of(2061).get(0);
            first.cancel("falsche Meldung", day);
            repository.write(first);
            return first;
        });
        assertThat(issue(day, Drafts.of("a", 2061))).containsExactly("2061-0002");
        List<Invoice> all = database.in(session -> new InvoiceRepository(session).of(2061));
        assertThat(all).extracting(Invoice::getState).containsExactly(InvoiceState.CANCELLED, InvoiceState.ISSUED);
        assertThat(all.get(0).getCancelReason()).isEqualTo("falsche Meldung");
        assertThat(all.get(0).content()).isEqualTo(all.get(1).content());
    }
}
