package org.clavis.federation.entity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clavis.federation.entity.ChangeKind.MELDUNG_ACCEPTED;
import static org.clavis.federation.entity.ChangeKind.MELDUNG_RECEIVED;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How far programs have been told, on a real database. */
class DeliveryRepositoryTest {
    private static InterfacesDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new InterfacesDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void program_isToldOfWhatComesAfterItWasRecorded_byOneAtATime() {
        database.add(MELDUNG_RECEIVED);
        UUID webhook = webhook();
        assertThat(deliveries(DeliveryRepository::due)).doesNotContain(webhook);
        database.add(MELDUNG_ACCEPTED);
        assertThat(deliveries(DeliveryRepository::due)).contains(webhook);
        assertThat(lease(webhook)).isNotEmpty();
        assertThat(lease(webhook)).as("another node").isEmpty();
        assertThat(deliveries(DeliveryRepository::due)).doesNotContain(webhook);
        told(webhook, Long.MAX_VALUE);
        DeliveryStanding standing = standing(webhook);
        assertThat(standing.waiting()).isZero();
        assertThat(standing.lastStatus()).isEqualTo(204);
        assertThat(standing.toldAt()).isNotNull();
    }

    @Test
    void programThatFails_isLeftAloneForAWhile_whichDoubles() {
        UUID webhook = webhook();
        database.add(MELDUNG_RECEIVED);
        assertThat(minutesAfterFailures(webhook, 1)).isBetween(0.9, 1.0);
        assertThat(deliveries(DeliveryRepository::due)).doesNotContain(webhook);
        assertThat(minutesAfterFailures(webhook, 3)).isBetween(7.9, 8.0);
        assertThat(minutesAfterFailures(webhook, 8)).isBetween(359.9, 360.0);
        assertThat(standing(webhook).failures()).isEqualTo(12);
        deliveries(found -> {
            found.atOnce(webhook);
            return true;
        });
        assertThat(deliveries(DeliveryRepository::due)).contains(webhook);
        assertThat(standing(webhook).failures()).isZero();
    }

    @Test
    void secret_isSealed_andReadBack() {
        UUID webhook = webhook();
        assertThat(database.in(session -> new WebhookRepository(session).get(webhook))
                        .getSecret())
                .isEqualTo("geheim");
        Object stored = database.in(
                session -> session.createNativeQuery("select secret from webhook where id = ?1", byte[].class)
                        .setParameter(1, webhook)
                        .getSingleResult());
        assertThat(new String((byte[]) stored, ISO_8859_1)).doesNotContain("geheim");
    }

    private static double minutesAfterFailures(UUID webhook, int times) {
        for (int i = 0; i < times; i++) {
            deliveries(found -> found.failed(webhook, 500));
        }
        return database.in(session -> session.createNativeQuery(
                        "select extract(epoch from next_try_at - now()) / 60 from webhook_delivery where webhook_id = ?1",
                        BigDecimal.class)
                .setParameter(1, webhook)
                .getSingleResult()
                .doubleValue());
    }

    private static void told(UUID webhook, long upTo) {
        deliveries(found -> {
            found.told(webhook, upTo, 204);
            return upTo;
        });
    }

    private static DeliveryStanding standing(UUID webhook) {
        return deliveries(DeliveryRepository::standings).stream()
                .filter(one -> one.webhook().equals(webhook))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> lease(UUID webhook) {
        return deliveries(found -> found.lease(webhook)).stream().toList();
    }

    private static UUID webhook() {
        return database.in(session -> {
            Webhook webhook = Webhook.blank();
            webhook.setName("Mitgliederverwaltung");
            webhook.setUrl("https://hooks.verband.example");
            webhook.renew("geheim");
            new WebhookRepository(session).add(webhook);
            new WebhookRepository(session).write(webhook);
            new DeliveryRepository(session).begin(webhook.getId());
            return webhook.getId();
        });
    }

    private static <T> T deliveries(Function<DeliveryRepository, T> task) {
        return database.in(session -> task.apply(new DeliveryRepository(session)));
    }
}
