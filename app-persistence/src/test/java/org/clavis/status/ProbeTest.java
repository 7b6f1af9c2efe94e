package org.clavis.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.clavis.crypto.KeyStoreUnusable;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Probe probe = new Probe(executor);

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void partThatWorks_isUpWithItsFacts() {
        HealthCheckResponse answer = probe.ask("database", () -> Map.of("answeredInMillis", "3"));

        assertThat(answer.getName()).isEqualTo("database");
        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(answer.getData()).contains(Map.of("answeredInMillis", "3"));
    }

    @Test
    void partThatHangs_isDownInTimeAndAskedOnlyOnce() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        Instant begin = Instant.now();

        HealthCheckResponse first = probe.ask("database", () -> {
            questions.incrementAndGet();
            never.await();
            return Map.of();
        });
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertDown(first, "no answer within 2000 ms");

        HealthCheckResponse second = probe.ask("database", () -> {
            questions.incrementAndGet();
            return Map.of();
        });
        assertDown(second, "an earlier question is unanswered");
        assertThat(questions).hasValue(1);
    }

    @Test
    void partThatComesBack_isUpAgain() throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        probe.ask("keycloak", () -> {
            back.await();
            answered.countDown();
            return Map.of();
        });
        back.countDown();
        answered.await();
        Thread.sleep(50);

        assertThat(probe.ask("keycloak", Map::of).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void faultOfTheDatabase_isShownByItsStateAlone() {
        HealthCheckResponse answer = probe.ask("database", () -> {
            throw new IllegalStateException(new SQLException("password of clavis_control is wrong", "28P01"));
        });
        assertDown(answer, "SQLSTATE 28P01");
    }

    @Test
    void sentenceForTheOperator_isShown() {
        HealthCheckResponse answer = probe.ask("keystore", () -> {
            throw new KeyStoreUnusable("The setting clavis.root-key is missing.");
        });
        assertDown(answer, "The setting clavis.root-key is missing.");
    }

    @Test
    void sentenceOfSomebodyElse_isNotShown() {
        HealthCheckResponse answer = probe.ask("keycloak", () -> {
            throw new java.net.ConnectException("somebody@example.org");
        });
        assertDown(answer, "ConnectException");
    }

    private static void assertDown(HealthCheckResponse answer, String fault) {
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData()).contains(Map.of("fault", fault));
    }
}
