package org.clavis.it.inside.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.clavis.access.Access;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.federation.ChangeFeed;
import org.clavis.federation.NewSecret;
import org.clavis.federation.Webhooks;
import org.clavis.federation.entity.ChangeKind;
import org.clavis.federation.entity.ChangeNote;
import org.clavis.federation.entity.DeliveryStanding;
import org.clavis.federation.entity.Webhook;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.federation.ListeningProgram.Told;
import org.clavis.meldung.CampaignAnnounced;
import org.clavis.meldung.MeldungReceived;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in a federation, as a program that listens gets to know it. */
@Inside
class WebhooksIT {
    @Inject
    private Tenants tenants;

    @Inject
    private Webhooks webhooks;

    @Inject
    private ChangeFeed feed;

    @Inject
    private Event<MeldungReceived> received;

    @Inject
    private Event<CampaignAnnounced> announced;

    @Inject
    private UserTransaction transaction;

    private ListeningProgram program;
    private TenantRef federation;
    private NewSecret secret;
    private long start;

    @BeforeEach
    void recordTheProgram() throws Exception {
        program = new ListeningProgram();
        federation = CallContext.withoutTenant(Actor.job("tests", Set.of("operator")))
                .call(() -> tenants.found("webhooks-district", "Kreisverband der Programme", TenantLevel.DISTRICT));
        start = inside(() -> feed.since(0, 500).next());
        secret = inside(() -> webhooks.record(at(program.address())));
    }

    @AfterEach
    void forgetTheProgram() throws Exception {
        inside(() -> {
            webhooks.remove(secret.webhook(), webhooks.open(secret.webhook()).getVersion());
            return secret;
        });
        program.close();
    }

    @Test
    void change_isToldAfterItsCommit_signed_andStandsInTheFeed() throws Exception {
        UUID meldung = UUID.randomUUID();
        inTransaction(() -> received.fire(new MeldungReceived(meldung)), true);
        Told told = program.await(1).get(0);
        assertThat(told.body())
                .contains("\"organisation\":\"webhooks-district\"", "\"MELDUNG_RECEIVED\"", meldung.toString());
        assertThat(told.headers()).containsEntry("clavis-signature", "sha256=" + code(told));
        assertThat(inside(() -> feed.since(start, 10).items()))
                .extracting(ChangeNote::kind, ChangeNote::subject)
                .containsExactly(tuple(ChangeKind.MELDUNG_RECEIVED, meldung));
    }

    @Test
    void whatIsRolledBack_isToldToNobody() throws Exception {
        inTransaction(() -> received.fire(new MeldungReceived(UUID.randomUUID())), false);
        UUID kept = UUID.randomUUID();
        inTransaction(() -> announced.fire(new CampaignAnnounced(kept)), true);
        assertThat(program.await(1)).hasSize(1);
        assertThat(inside(() -> feed.since(start, 10).items()))
                .extracting(ChangeNote::subject)
                .containsExactly(kept);
    }

    @Test
    void afterAFailure_theSameIsToldAgain_andNothingIsLost() throws Exception {
        program.answer(500);
        UUID first = UUID.randomUUID();
        inTransaction(() -> received.fire(new MeldungReceived(first)), true);
        assertThat(program.await(1)).hasSize(1);
        settled(1, 500);
        UUID second = UUID.randomUUID();
        inTransaction(() -> announced.fire(new CampaignAnnounced(second)), true);
        program.answer(204);
        inside(() -> {
            webhooks.pause(secret.webhook(), webhooks.open(secret.webhook()).getVersion());
            webhooks.resume(secret.webhook(), webhooks.open(secret.webhook()).getVersion());
            return secret;
        });
        List<Told> told = program.await(2);
        assertThat(told.get(1).body()).containsSubsequence(first.toString(), second.toString());
        assertThat(settled(0, 204).waiting()).isZero();
    }

    @Test
    void programThatIsGone_isGivenUp() throws Exception {
        program.answer(410);
        inTransaction(() -> received.fire(new MeldungReceived(UUID.randomUUID())), true);
        program.await(1);
        settled(1, 410);
        assertThat(inside(() -> webhooks.open(secret.webhook())).isActive()).isFalse();
    }

    @Test
    void addressThatTheServerDoesNotAllow_isRefused() {
        assertThatThrownBy(() -> inside(() -> webhooks.record(at("http://169.254.169.254/latest"))))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("federation.rule.hostNotAllowed");
    }

    @Test
    void club_hasNoPrograms() {
        assertThatThrownBy(() -> Acting.in("webhooks-club").call(() -> webhooks.record(at(program.address()))))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("federation.rule.federationsOnly");
    }

    /** How far the program has been told, once it has failed that often and its last answer is noted. */
    private DeliveryStanding settled(int failures, int status) throws Exception {
        for (int i = 0; i < 200; i++) {
            DeliveryStanding standing = inside(webhooks::standings).stream()
                    .filter(one -> one.webhook().equals(secret.webhook()))
                    .findFirst()
                    .orElseThrow();
            if (standing.failures() == failures && Integer.valueOf(status).equals(standing.lastStatus())) {
                return standing;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never settled");
    }

    private String code(Told told) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = told.headers().get("clavis-timestamp") + '.' + told.body();
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Webhook at(String address) {
        Webhook webhook = Webhook.blank();
        webhook.setName("Mitgliederverwaltung");
        webhook.setUrl(address);
        return webhook;
    }

    private void inTransaction(Runnable task, boolean committed) throws Exception {
        inside(() -> {
            transaction.begin();
            task.run();
            if (committed) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            return task;
        });
    }

    private <T> T inside(Callable<T> task) throws Exception {
        return CallContext.of(federation, Actor.job("tests", Access.everyRole()))
                .call(task);
    }
}
