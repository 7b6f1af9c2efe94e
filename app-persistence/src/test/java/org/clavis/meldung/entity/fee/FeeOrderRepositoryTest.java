package org.clavis.meldung.entity.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeeOrderRepositoryTest {
    private static final FeeTerms TERMS = new FeeTerms(
            List.of(new FeeItem("Beitrag", FeeBasis.ORGANISATION, FeeKind.FLAT, null, List.of(FeeStep.always(100)))),
            null);

    private static TenantDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TenantDatabase.of(List.of("meldung"), FeeOrder.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static UUID announced(String owner, int year) {
        return database.in(session -> {
            var repository = new FeeOrderRepository(session);
            FeeOrder order = FeeOrder.draft(owner, "Verband", year, 1, TERMS);
            order.announce();
            repository.add(order);
            return order.getId();
        });
    }

    private static List<UUID> inForce(int year) {
        return database.in(session -> new FeeOrderRepository(session)
                .inForce(year).stream()
                        .filter(order -> order.getOwner().startsWith("kv"))
                        .map(FeeOrder::getId)
                        .toList());
    }

    @Test
    void order_holdsFromItsYearOn_untilAnotherOneDoes() {
        UUID first = announced("kv", 2027);
        UUID second = announced("kv", 2030);
        assertThat(inForce(2026)).isEmpty();
        assertThat(inForce(2027)).containsExactly(first);
        assertThat(inForce(2029)).containsExactly(first);
        assertThat(inForce(2031)).containsExactly(second);
    }

    @Test
    void secondDraftForAYear_isRefused() {
        assertThatThrownBy(() -> database.in(session -> {
                    var repository = new FeeOrderRepository(session);
                    repository.add(FeeOrder.draft("lv", "Verband", 2027, 1, TERMS));
                    repository.add(FeeOrder.draft("lv", "Verband", 2027, 2, TERMS));
                    return true;
                }))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("meldung.fee.draftThere");
    }

    @Test
    void announcedOrder_isNeverChangedOrRemoved() {
        FeeOrder order = FeeOrder.draft("bv", "Verband", 2027, 1, TERMS);
        order.announce();
        assertThatThrownBy(() -> order.correct(TERMS)).hasMessage("meldung.fee.announced");
        assertThatThrownBy(order::requireDraft).hasMessage("meldung.fee.announced");
    }
}
