package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MeldungRepositoryTest {
    private static TenantDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = TenantDatabase.of(List.of("meldung"), Campaign.class, Meldung.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static Campaign campaign(Session session) {
        Campaign campaign = Example.running();
        session.persist(campaign);
        return campaign;
    }

    private static Reporter club(String alias) {
        return new Reporter(alias, "Musikverein " + alias, TenantLevel.CLUB, "A-" + alias);
    }

    private static Meldung received(Session session, Campaign campaign, Reporter reporter, int revision) {
        var report = Example.report(campaign, revision, null, 3);
        Meldung meldung = Meldung.received(campaign, report, reporter, Example.signed(report), MeldungOrigin.RECEIVED);
        session.persist(meldung);
        return meldung;
    }

    private static FiledFilter filter(@Nullable UUID campaign, Set<MeldungState> states, String text) {
        return new FiledFilter(campaign, null, states, FiledFilter.FROM_OTHERS, null, null, text, 0, 50);
    }

    @Test
    void whatWasSigned_comesBackAsItWas() {
        UUID id = database.in(
                session -> received(session, campaign(session), club("kept"), 1).getId());
        database.in(session -> {
            Meldung kept = new MeldungRepository(session).get(id);
            assertThat(kept.report().orElseThrow().meldung()).isEqualTo(id);
            assertThat(kept.figures().head(Head.ACTIVE)).isEqualTo(3);
            return kept;
        });
    }

    @Test
    void ofAnOrganisation_oneMeldungCountsAtMost() {
        UUID campaign = database.in(session -> {
            Campaign running = campaign(session);
            received(session, running, club("twice"), 1).accept();
            return running.getId();
        });
        assertThatThrownBy(() -> database.in(session -> {
                    Campaign running = session.find(Campaign.class, campaign);
                    received(session, running, club("twice"), 2).accept();
                    session.flush();
                    return running;
                }))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theLatestRevision_comesFirst() {
        database.in(session -> {
            Campaign running = campaign(session);
            received(session, running, club("often"), 1);
            received(session, running, club("often"), 2);
            received(session, running, club("other"), 1);
            assertThat(new MeldungRepository(session).of(running, "often"))
                    .extracting(Meldung::getRevision)
                    .containsExactly(2, 1);
            return running;
        });
    }

    @Test
    void theList_isNarrowedByStateAndWords_andOpensNothing() {
        UUID campaign = database.in(session -> {
            Campaign running = campaign(session);
            received(session, running, club("nord"), 1).accept();
            received(session, running, club("süd_1"), 1);
            session.persist(Meldung.draft(running, Example.CLUB));
            return running.getId();
        });
        database.in(session -> {
            var listing = new FiledListing(session);
            assertThat(listing.rows(filter(campaign, FiledFilter.SUBMITTED, "")))
                    .extracting(FiledRow::reporter)
                    .containsExactlyInAnyOrder("nord", "süd_1");
            assertThat(listing.rows(filter(campaign, Set.of(MeldungState.SUBMITTED), "")))
                    .extracting(FiledRow::reporter)
                    .containsExactly("süd_1");
            assertThat(listing.count(filter(campaign, FiledFilter.SUBMITTED, "a-NORD")))
                    .isEqualTo(1);
            assertThat(listing.count(filter(campaign, FiledFilter.SUBMITTED, "d_1")))
                    .isEqualTo(1);
            assertThat(listing.count(filter(campaign, FiledFilter.SUBMITTED, "%")))
                    .isZero();
            return listing;
        });
    }

    @Test
    void programs_askForWhatIsNew() {
        UUID campaign = database.in(session -> {
            Campaign running = campaign(session);
            session.persist(Meldung.paper(running, club("today"), "kv", Example.active(4)));
            return running.getId();
        });
        database.in(session -> {
            var listing = new FiledListing(session);
            assertThat(listing.count(since(campaign, Instant.now().minusSeconds(600))))
                    .isEqualTo(1);
            assertThat(listing.count(since(campaign, Instant.now().plusSeconds(600))))
                    .isZero();
            return listing;
        });
    }

    private static FiledFilter since(UUID campaign, Instant moment) {
        return new FiledFilter(
                campaign, 2027, FiledFilter.SUBMITTED, FiledFilter.FROM_OTHERS, TenantLevel.CLUB, moment, "", 0, 50);
    }

    @Test
    void whatCameWithAFederation_isFoundByIt_andLastYearsByTheAsker() {
        database.in(session -> {
            Campaign running = campaign(session);
            Meldung federation = received(session, running, club("kreis"), 1);
            var below = new Collected(RowId.next(), club("unten"), "kreis", 1, null, Example.active(5), null);
            session.persist(Meldung.collected(federation, below));
            var repository = new MeldungRepository(session);
            assertThat(repository.carriedBy(federation.getId()))
                    .extracting(Meldung::getReporter)
                    .containsExactly("unten");
            assertThat(repository.accepted("lv", 2027, "unten")).isPresent();
            assertThat(repository.accepted("lv", 2026, "unten")).isEmpty();
            assertThat(repository.accepted(running))
                    .extracting(Meldung::getReporter)
                    .isEqualTo(List.of("unten"));
            return running;
        });
    }
}
