package org.clavis.it.inside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.audit.Protokoll;
import org.clavis.audit.ProtokollEntry;
import org.clavis.audit.ProtokollQuery;
import org.clavis.audit.entity.AuditAction;
import org.clavis.audit.entity.Change;
import org.clavis.exchange.Exchange;
import org.clavis.exchange.Letter;
import org.clavis.exchange.SignatureCheck;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.tenant.Notebook;
import org.clavis.shared.RecordNotFound;
import org.junit.jupiter.api.Test;

/** A letter is at its recipient once and as it was written, whoever owns the database in between. */
@Inside
class ExchangeIT {
    private static final String SECRET = "Brunhilde Quittenbaum";

    @Inject
    private Exchange exchange;

    @Inject
    private Pigeonhole pigeonhole;

    @Inject
    private Protokoll protokoll;

    @Inject
    private Notebook notebook;

    @Inject
    private Box box;

    private static Acting club() {
        return Acting.in("exchange-club");
    }

    private static Acting federation() {
        return Acting.in("exchange-federation");
    }

    private static Acting stranger() {
        return Acting.in("exchange-stranger");
    }

    private UUID send(Acting from, Acting to, String content) throws Exception {
        UUID recipient = to.tenant().id();
        return from.call(() -> notebook.inTransaction(
                () -> exchange.send(recipient, Pigeonhole.KIND, content).id()));
    }

    /** A letter that lies in the box, because the recipient's side does not take it in. */
    private UUID stuck(String content) throws Exception {
        pigeonhole.refuse(content);
        UUID letter = send(club(), federation(), content);
        box.awaitThat(letter, "fault = 'IllegalStateException'");
        pigeonhole.welcome(content);
        return letter;
    }

    @Test
    void letter_arrivesOnceAndAsItWasWritten_soon() throws Exception {
        String content = "{\"name\": \"Jürgen Groß\", \"years\": \"1984–2013\"}";
        Instant start = Instant.now();

        UUID id = send(club(), federation(), content);
        Pigeonhole.Received received = pigeonhole.await(id);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(received.actor()).isEqualTo("Austausch");
        assertThat(received.tenant()).isEqualTo(federation().tenant().id());
        Letter letter = received.letter();
        assertThat(letter.content()).isEqualTo(content);
        assertThat(letter.sender().alias()).isEqualTo("exchange-club");
        assertThat(letter.sender().id()).isEqualTo(club().tenant().id());
        assertThat(letter.sentAt()).isBetween(start.minusSeconds(1), Instant.now());
        assertThat(letter.signed().content()).isEqualTo(content);
        box.awaitThat(id, "collected_at is not null and sealed is null");
        assertThat(box.hasReceipt(federation().tenant(), id)).isTrue();
        assertThat(pigeonhole.of(id)).hasSize(1);
    }

    @Test
    void letters_arriveInTheOrderTheyWereSent() throws Exception {
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sent.add(send(club(), stranger(), "letter " + i));
        }
        pigeonhole.await(sent.get(19));

        assertThat(pigeonhole.at(stranger().tenant().id())).containsSubsequence(sent);
    }

    @Test
    void rolledBackTransaction_sendsNothing() throws Exception {
        long before = box.sentBy(club().tenant());
        UUID recipient = federation().tenant().id();

        assertThatThrownBy(() -> club().call(() -> notebook.inTransaction(() -> {
                    exchange.send(recipient, Pigeonhole.KIND, "never sent");
                    throw new IllegalStateException("on purpose");
                })))
                .hasMessage("on purpose");
        pigeonhole.await(send(club(), federation(), "sent"));

        assertThat(box.sentBy(club().tenant())).isEqualTo(before + 1);
    }

    @Test
    void alteredLetter_isNotDelivered_andHoldsUpNoOther() throws Exception {
        UUID altered = stuck("to be altered");
        box.flipABit(altered);

        pigeonhole.await(send(club(), federation(), "whole"));
        box.awaitThat(altered, "fault = 'SEAL' and attempts = 2 and collected_at is null");

        assertThat(pigeonhole.of(altered)).isEmpty();
        assertThat(box.hasReceipt(federation().tenant(), altered)).isFalse();
        long stuck = federation().call(() -> exchange.stuck());
        assertThat(stuck).isPositive();
        box.flipABit(altered);
        send(club(), federation(), "next");
        assertThat(pigeonhole.await(altered).letter().content()).isEqualTo("to be altered");
    }

    @Test
    void letterThatIsNotTakenIn_leavesNoTraceAndIsTriedAgain() throws Exception {
        UUID letter = stuck("not now");
        assertThat(box.hasReceipt(federation().tenant(), letter)).isFalse();
        assertThat(entries(federation(), AuditAction.RECEIVED, letter)).isEmpty();

        box.alter(letter, "attempts = 0");
        send(club(), federation(), "next");

        pigeonhole.await(letter);
        box.awaitThat(letter, "fault is null and collected_at is not null");
        assertThat(pigeonhole.of(letter)).hasSize(1);
    }

    @Test
    void letterForSomebodyElse_isNotCollectedByAThird() throws Exception {
        UUID letter = stuck("not for strangers");
        box.alter(letter, "recipient_id = '" + stranger().tenant().id() + "'");

        pigeonhole.await(send(club(), stranger(), "for strangers"));
        box.awaitThat(letter, "fault = 'SEAL'");

        assertThat(pigeonhole.of(letter)).isEmpty();
        assertThat(box.hasReceipt(stranger().tenant(), letter)).isFalse();
    }

    @Test
    void letterPassedOffAsAnothers_isNotDelivered() throws Exception {
        UUID letter = stuck("not from strangers");
        box.alter(letter, "sender_id = '" + stranger().tenant().id() + "'");

        pigeonhole.await(send(club(), federation(), "next"));
        box.awaitThat(letter, "fault = 'SEAL'");

        assertThat(pigeonhole.of(letter)).isEmpty();
    }

    @Test
    void nothingOfALetter_canBeReadOnTheWay() throws Exception {
        UUID letter = stuck(SECRET);

        assertThat(box.has(letter, "length(sealed) > " + SECRET.length())).isTrue();
        assertThat(box.rowsThatShow(club().tenant(), SECRET)).isZero();
        assertThat(box.rowsThatShow(club().tenant(), Pigeonhole.KIND))
                .as("the search itself")
                .isPositive();
    }

    @Test
    void bothSides_haveItInTheirProtokoll() throws Exception {
        UUID letter = send(club(), federation(), "for the record");
        pigeonhole.await(letter);
        box.awaitThat(letter, "collected_at is not null");

        assertThat(entries(club(), AuditAction.SENT, letter)).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Test Person");
            assertThat(entry.changes())
                    .contains(
                            new Change("kind", null, Pigeonhole.KIND),
                            new Change("to", null, "Testverein exchange-federation"));
        });
        assertThat(entries(federation(), AuditAction.RECEIVED, letter))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.name()).isEqualTo("Austausch");
                    assertThat(entry.changes()).contains(new Change("from", null, "Testverein exchange-club"));
                });
    }

    private List<ProtokollEntry> entries(Acting acting, AuditAction action, UUID letter) throws Exception {
        var query = new ProtokollQuery(null, null, action, null, null, null, 1, 500);
        return acting.call(() -> protokoll.page(query)).entries().stream()
                .filter(entry -> entry.changes().contains(new Change("letter", null, letter.toString())))
                .toList();
    }

    @Test
    void signature_provesWhoHasSigned_toAnybody() throws Exception {
        SignedContent signed =
                pigeonhole.await(send(club(), federation(), "signed")).letter().signed();
        SignedContent kept = SignedContent.parse(signed.toJson());

        assertThat(stranger().call(() -> exchange.verify(kept))).isEqualTo(SignatureCheck.GENUINE);
        assertThat(stranger().call(() -> exchange.verify(by("exchange-stranger", signed))))
                .isEqualTo(SignatureCheck.REFUSED);
        assertThat(stranger().call(() -> exchange.verify(by("nobody-here", signed))))
                .isEqualTo(SignatureCheck.REFUSED);
    }

    private static SignedContent by(String signer, SignedContent signed) {
        return new SignedContent(
                signed.id(),
                signed.kind(),
                signer,
                signed.recipient(),
                signed.sentAt(),
                signed.content(),
                signed.sha256(),
                signed.signature(),
                signed.publicKey());
    }

    @Test
    void file_isForItsRecipientAlone() throws Exception {
        String key = federation().call(exchange::ownKeyPem);
        byte[] file = club().call(() -> exchange.toFile(key, Pigeonhole.KIND, "in a file"));

        Letter letter = federation().call(() -> exchange.fromFile(file));

        assertThat(letter.content()).isEqualTo("in a file");
        assertThat(letter.sender().isKnown()).isTrue();
        assertThat(letter.sender().name()).isEqualTo("Testverein exchange-club");
        assertThatThrownBy(() -> stranger().call(() -> exchange.fromFile(file))).hasMessage("exchange.file.notForUs");
        assertThatThrownBy(() -> club().call(() -> exchange.toFile("no key", Pigeonhole.KIND, "x")))
                .hasMessage("exchange.key.none");
        assertThat(entries(club(), AuditAction.SENT, letter.id())).hasSize(1);
        assertThat(entries(federation(), AuditAction.RECEIVED, letter.id())).hasSize(1);
    }

    @Test
    void unknownRecipient_isRefused() {
        assertThatThrownBy(() -> club().call(() -> exchange.send(UUID.randomUUID(), Pigeonhole.KIND, "x")))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void everyTenant_hasItsKeysPublished() throws Exception {
        assertThat(box.publishedKeys(club().tenant())).isEqualTo(2);
    }
}
