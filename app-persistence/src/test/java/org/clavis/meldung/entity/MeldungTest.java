package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.entity.report.Answer;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.shared.RowId;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.Test;

class MeldungTest {
    private final Campaign campaign = Example.running();

    @Test
    void draftCampaign_takesNoMeldung() {
        Campaign draft = Campaign.draft("lv", "Landesverband", Example.terms(2027));
        assertThatThrownBy(() -> Meldung.draft(draft, Example.CLUB)).hasMessage("meldung.rule.campaignState");
    }

    @Test
    void submittedMeldung_staysAsItIs() {
        Meldung own = submitted();
        assertThat(own.getState()).isEqualTo(MeldungState.SUBMITTED);
        assertThat(own.figures().head(Head.ACTIVE)).isEqualTo(3);
        assertThat(own.report()).isPresent();
        assertThatThrownBy(() -> own.answer(Answers.NONE)).hasMessage("meldung.rule.state");
        assertThatThrownBy(() -> own.submit(Example.signed(report(1)), Example.active(9)))
                .hasMessage("meldung.rule.state");
    }

    @Test
    void returnedMeldung_keepsItsRevision_andTheNextOneItsAnswers() {
        Meldung own = Meldung.draft(campaign, Example.CLUB);
        own.answer(new Answers(List.of(new Answer("auftritte", "12"))));
        own.submit(Example.signed(report(1)), Example.active(3));
        own.giveBack(" Bitte ergänzen. ");
        Meldung next = own.next(Example.CLUB);

        assertThat(own.getReason()).isEqualTo("Bitte ergänzen.");
        assertThat(own.getRevision()).isEqualTo(1);
        assertThat(next.getRevision()).isEqualTo(2);
        assertThat(next.getSupersedes()).isEqualTo(own.getId());
        assertThat(next.answers().answers()).containsExactly(new Answer("auftritte", "12"));
        assertThatThrownBy(() -> next.next(Example.CLUB)).hasMessage("meldung.rule.noCorrection");
    }

    @Test
    void return_needsAReason() {
        Meldung received = Example.received(campaign, report(1));
        assertThatThrownBy(() -> received.giveBack(" ")).hasMessage("meldung.rule.reason");
        assertThatThrownBy(() -> received.giveBack(null)).hasMessage("meldung.rule.reason");
        assertThat(received.getState()).isEqualTo(MeldungState.SUBMITTED);
    }

    @Test
    void decidedMeldung_isNotDecidedOnAgain() {
        Meldung received = Example.received(campaign, report(1));
        received.accept();
        assertThatThrownBy(received::accept).hasMessage("meldung.rule.state");
        assertThatThrownBy(() -> received.giveBack("doch nicht")).hasMessage("meldung.rule.state");
    }

    @Test
    void receivedMeldung_isTheOneThatWasSigned() {
        Report report = report(2);
        Meldung received = Example.received(campaign, report);
        assertThat(received.getId()).isEqualTo(report.meldung());
        assertThat(received.getRevision()).isEqualTo(2);
        assertThat(received.report()).contains(report);
        assertThat(received.isLate()).isFalse();
    }

    @Test
    void closedCampaign_takesNothing() {
        Meldung own = Meldung.draft(campaign, Example.CLUB);
        campaign.close();
        assertThatThrownBy(() -> own.submit(Example.signed(report(1)), Example.active(3)))
                .hasMessage("meldung.rule.campaignState");
        assertThatThrownBy(() -> Example.received(campaign, report(1))).hasMessage("meldung.rule.campaignState");
    }

    @Test
    void figuresOnPaper_countAtOnce_andHaveNoContent() {
        Meldung paper = Meldung.paper(campaign, Example.CLUB, "kv", Example.active(12));
        assertThat(paper.getState()).isEqualTo(MeldungState.ACCEPTED);
        assertThat(paper.isSigned()).isFalse();
        assertThat(paper.report()).isEmpty();
        assertThat(paper.getVia()).isEqualTo("kv");
        Meldung again = Meldung.paper(campaign, Example.CLUB, "kv", Example.active(13));
        again.insteadOf(paper);
        assertThat(again.getRevision()).isEqualTo(1);
        assertThat(again.getSupersedes()).isEqualTo(paper.getId());
    }

    @Test
    void lastYearsNumbers_areTakenOnlyIfTheCampaignSaysSo() {
        Meldung before = Meldung.paper(campaign, Example.CLUB, "kv", Example.active(12));
        assertThat(Meldung.lastYear(campaign, before, "kv").figures()).isEqualTo(Example.active(12));
        Campaign strict = Campaign.draft("lv", "Landesverband", Example.strict(2027));
        strict.announce();
        assertThatThrownBy(() -> Meldung.lastYear(strict, before, "kv")).hasMessage("meldung.rule.lastYearNotCharged");
    }

    @Test
    void whatAFederationPassesOn_counts_andMayComeAgainWithItsCorrection() {
        UUID id = RowId.next();
        Meldung first = Example.received(campaign, report(1));
        Meldung passedOn = Meldung.collected(first, collected(id, 5));
        Meldung second = Example.received(campaign, report(2));
        passedOn.carriedAgain(second, collected(id, 6));

        assertThat(passedOn.getId()).isEqualTo(id);
        assertThat(passedOn.getState()).isEqualTo(MeldungState.ACCEPTED);
        assertThat(passedOn.getCarrier()).isEqualTo(second.getId());
        assertThat(passedOn.getVia()).isEqualTo("kv");
        assertThat(passedOn.figures()).isEqualTo(Example.active(6));
    }

    private static Collected collected(UUID id, int active) {
        var club = new Reporter("mv-b", "Musikverein B", TenantLevel.CLUB, "118");
        return new Collected(id, club, "kv", 1, null, Example.active(active), null);
    }

    private Meldung submitted() {
        Meldung own = Meldung.draft(campaign, Example.CLUB);
        own.submit(Example.signed(report(1)), Example.active(3));
        return own;
    }

    private Report report(int revision) {
        return Example.report(campaign, revision, null, 3);
    }
}
