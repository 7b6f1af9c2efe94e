package org.clavis.it.inside.meldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.access.Register;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.StatementCounter;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.Question;
import org.clavis.meldung.entity.campaign.QuestionKind;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.ReportedPerson;
import org.clavis.meldung.report.Doubt;
import org.clavis.meldung.report.FindingGroup;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Prepared;
import org.clavis.meldung.report.Preview;
import org.clavis.meldung.report.Submission;
import org.clavis.meldung.report.TaskState;
import org.clavis.member.entity.Gender;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a club reports: looked at, found wanting, confirmed, sent, returned and corrected. */
@Inside
class MeldungIT {
    /** Campaign and revisions, the eight tables of the roll, the club's five, last year's Meldung, and fee orders. */
    private static final long STATEMENTS = 20;

    private static final Answers ANSWERED = new Answers(List.of(new Answer("concerts", "4")));

    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private Meldungen meldungen;

    @Inject
    private MeldungDesk desk;

    @Inject
    private StatementCounter statements;

    private Acting federation;
    private Acting club;
    private UUID campaign;

    @BeforeEach
    void asked() throws Exception {
        federation = chain.organisation("asking-federation", TenantLevel.STATE);
        club = chain.organisation("asked-club", TenantLevel.CLUB);
        chain.affiliate(club, federation, "4711");
        roster.found(club);
        roster.musician(club, "Bickel", Gender.MALE);
        campaign = chain.announced(federation, terms(), club);
    }

    /** With one question that has to be answered. */
    private static CampaignTerms terms() {
        CampaignTerms plain = MeldungChain.terms(MeldungChain.YEAR, TenantLevel.STATE);
        var concerts = new Question("concerts", "Wie viele Konzerte?", QuestionKind.NUMBER, true, List.of(), null);
        return new CampaignTerms(
                plain.year(),
                plain.keyDate(),
                plain.opensOn(),
                plain.closesOn(),
                plain.reporters(),
                plain.ageGroups(),
                plain.passives(),
                plain.namesUpTo(),
                plain.suppressBelow(),
                plain.lastYearCharged(),
                List.of(concerts),
                null);
    }

    @Test
    void previewOfAnEmptyClub_namesWhatStandsInTheWay_andIsNotSubmitted() throws Exception {
        Acting blank = chain.organisation("asked-blank", TenantLevel.CLUB);
        chain.affiliate(blank, federation, "4712");
        UUID asked = chain.announced(federation, terms(), blank);
        Prepared prepared = prepared(blank, asked);
        assertThat(prepared.findings())
                .filteredOn(FindingGroup::isError)
                .extracting(FindingGroup::doubt)
                .containsExactly(Doubt.ADDRESS_MISSING, Doubt.CHAIR_MISSING, Doubt.ANSWER_MISSING);
        assertThatThrownBy(() -> submit(blank, asked))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("meldung.rule.findings");
    }

    @Test
    void whoMayNotReadEverything_isToldWhatIsMissing_andCannotSubmit() throws Exception {
        Acting some = club.with("meldungen:read", "meldungen:write", "person:read", "club_address:read");
        Preview preview = some.call(() -> meldungen.preview(campaign));
        assertThat(preview.prepared()).isNull();
        assertThat(preview.missing())
                .contains(Register.CONTACT, Register.CLUB_BANK, Register.OFFICES)
                .doesNotContain(Register.PERSON, Register.CLUB_ADDRESS);
        String seen = club.call(() -> seen(campaign));
        assertThatThrownBy(() -> some.call(() -> meldungen.submit(campaign, new Submission(ANSWERED, seen, true))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void withoutConsent_nothingIsSent() throws Exception {
        assertThatThrownBy(() ->
                        club.call(() -> meldungen.submit(campaign, new Submission(ANSWERED, seen(campaign), false))))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("meldung.rule.consent");
        assertThat(club.call(() -> meldungen.preview(campaign)).task().getState())
                .isEqualTo(TaskState.OPEN);
    }

    @Test
    void changeBehindSomebodysBack_isShownBeforeItIsSent() throws Exception {
        String seen = club.call(() -> seen(campaign));
        roster.musician(club, "Cordes", Gender.FEMALE);
        assertThatThrownBy(() -> club.call(() -> meldungen.submit(campaign, new Submission(ANSWERED, seen, true))))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("meldung.rule.changedMeanwhile");
        assertThat(submit(club, campaign)).isNotNull();
    }

    @Test
    void submittedMeldung_reachesTheFederation_asItWasSeen() throws Exception {
        Prepared seen = prepared(club, campaign);
        UUID id = submit(club, campaign);
        Report received = arrived(id).report().orElseThrow();
        assertThat(received.persons()).isEqualTo(seen.report().persons());
        assertThat(received.figures()).isEqualTo(seen.report().figures());
        assertThat(received.persons())
                .hasSize(received.figures().head(Head.ACTIVE))
                .extracting(ReportedPerson::familyName)
                .contains("Vorsitz", "Bickel");
        assertThat(received.answers()).isEqualTo(ANSWERED.answers());
        assertThat(club.call(() -> meldungen.open(id)).getSha256())
                .isEqualTo(arrived(id).getSha256());
    }

    @Test
    void submittedTwiceAtOnce_isSentOnce() throws Exception {
        String seen = club.call(() -> seen(campaign));
        var submission = new Submission(ANSWERED, seen, true);
        club.call(() -> meldungen.submit(campaign, submission));
        assertThatThrownBy(() -> club.call(() -> meldungen.submit(campaign, submission)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessageContaining("meldung.rule.changedMeanwhile");
    }

    @Test
    void preview_asksNoMoreForManyMembersThanForFew() throws Exception {
        long few = club.call(() -> statements.count(() -> meldungen.preview(campaign)));
        for (int i = 0; i < 25; i++) {
            roster.musician(club, "Dreher " + i, Gender.FEMALE);
        }
        long many = club.call(() -> statements.count(() -> meldungen.preview(campaign)));
        assertThat(few).isLessThanOrEqualTo(STATEMENTS);
        assertThat(many).isEqualTo(few);
    }

    private Prepared prepared(Acting who, UUID asked) throws Exception {
        return Objects.requireNonNull(who.call(() -> meldungen.preview(asked)).prepared());
    }

    /** Looks at it, confirms, and sends it. */
    private UUID submit(Acting who, UUID asked) throws Exception {
        return who.call(() -> meldungen.submit(asked, new Submission(ANSWERED, seen(asked), true)));
    }

    private String seen(UUID asked) {
        return Objects.requireNonNull(meldungen.preview(asked).prepared()).fingerprint();
    }

    private Meldung arrived(UUID id) throws Exception {
        chain.untilItIs(federation, campaign, id, MeldungState.SUBMITTED);
        return federation.call(() -> desk.open(id)).meldung();
    }
}
