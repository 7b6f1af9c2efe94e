package org.clavis.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.context.TenantRef;
import org.clavis.crypto.TestSessions;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TestCommon;
import org.clavis.tenant.entity.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Outbox, exchange box and receipts on their tables, with the rights a server has. */
class ExchangeBoxTest {
    private static final String PASSWORD = "post";
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static SessionFactory club;

    private final UUID sender = TestCommon.organisation();
    private final UUID recipient = TestCommon.organisation();

    @BeforeAll
    static void foundClub() throws SQLException {
        TenantRef tenant = TestDatabase.found(PASSWORD);
        TestDatabase.migrate(tenant);
        club = TestSessions.of(tenant, PASSWORD);
    }

    @AfterAll
    static void close() {
        club.close();
    }

    private static <T> T post(Function<PostRepository, T> task) {
        return club.fromTransaction(session -> task.apply(new PostRepository(session)));
    }

    private static <T> T box(Function<ExchangeRepository, T> task) {
        return TestCommon.in(entities -> task.apply(new ExchangeRepository(entities)));
    }

    private SealedLetter letter() {
        return new SealedLetter(RowId.next(), recipient, "test.note", new byte[] {1, 2, 3});
    }

    private SealedLetter arrived() {
        SealedLetter letter = letter();
        arrive(letter);
        return letter;
    }

    private void arrive(SealedLetter letter) {
        box(box -> {
            box.add(sender, letter, NOW);
            return letter;
        });
    }

    private List<UUID> due(Instant when) {
        return box(box ->
                box.due(recipient, when, 100).stream().map(ExchangeItem::id).toList());
    }

    @Test
    void outbox_givesItsLettersInTheOrderTheyWereSent_untilTheyAreRelayed() {
        List<UUID> sent = IntStream.range(0, 20)
                .mapToObj(i -> letter())
                .map(letter -> post(post -> {
                    post.add(letter);
                    return letter.id();
                }))
                .toList();

        assertThat(waiting(100)).containsSubsequence(sent);
        assertThat(waiting(3)).hasSize(3);
        post(post -> {
            sent.forEach(post::relayed);
            return sent;
        });
        assertThat(waiting(100)).doesNotContainAnyElementsOf(sent);
    }

    private static List<UUID> waiting(int most) {
        return post(post -> post.waiting(most).stream().map(SealedLetter::id).toList());
    }

    @Test
    void letterOfARolledBackTransaction_wasNeverSent() {
        SealedLetter letter = letter();

        assertThatThrownBy(() -> post(post -> {
                    post.add(letter);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(waiting(100)).doesNotContain(letter.id());
    }

    @Test
    void letterRelayedTwice_liesInTheBoxOnce() {
        SealedLetter letter = arrived();
        arrive(letter);

        assertThat(due(NOW)).containsExactly(letter.id());
        List<UUID> recipients = box(box -> box.recipients(NOW));
        assertThat(recipients).contains(recipient).doesNotHaveDuplicates();
    }

    @Test
    void letters_areDueInTheOrderTheyArrived() {
        List<UUID> arrived =
                Stream.generate(this::arrived).limit(10).map(SealedLetter::id).toList();

        assertThat(due(NOW)).isEqualTo(arrived);
    }

    @Test
    void collectedLetter_isEmptied() throws SQLException {
        SealedLetter letter = arrived();
        box(box -> {
            box.collected(letter.id(), NOW);
            box.failed(letter.id(), "TooLate", NOW);
            return letter;
        });

        assertThat(due(NOW)).isEmpty();
        assertThat(TestDatabase.valueAsSuperuser("select sealed is null and fault is null and collected_at is not null"
                        + " from common.exchange_item where id = '" + letter.id() + "'"))
                .isEqualTo("t");
        arrive(letter);
        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void failedLetter_waitsLongerEveryTime_andIsCounted() {
        SealedLetter letter = arrived();
        SealedLetter next = arrived();
        Instant when = NOW;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 30; i++) {
            Instant failedAt = when;
            ExchangeItem item = box(box -> {
                box.failed(letter.id(), "SEAL", failedAt);
                return box.due(recipient, failedAt.plus(Duration.ofDays(1)), 1).get(0);
            });
            Duration wait = Duration.between(failedAt, item.dueAt());
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(6));
            assertThat(item.fault()).isEqualTo("SEAL");
            assertThat(due(failedAt)).containsExactly(next.id());
            before = wait;
            when = item.dueAt();
        }
        assertThat(before).isEqualTo(Duration.ofHours(6));
        assertThat(stuck(recipient)).isEqualTo(1);
        assertThat(stuck(sender)).isEqualTo(1);
        assertThat(stuck(TestCommon.organisation())).isZero();
    }

    private static long stuck(UUID organisation) {
        return box(box -> box.stuck(organisation));
    }

    @Test
    void receipt_isWrittenOnce() {
        SignedContent signed = new TestLetters().signed();
        post(post -> {
            post.received(signed);
            return signed;
        });

        boolean received = post(post -> post.isReceived(signed.id()));
        boolean other = post(post -> post.isReceived(RowId.next()));
        assertThat(received).isTrue();
        assertThat(other).isFalse();
        assertThatThrownBy(() -> post(post -> {
                    post.received(signed);
                    return signed;
                }))
                .hasStackTraceContaining("exchange_receipt_pkey");
    }
}
