package org.clavis.meldung.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.clavis.shared.BusinessRuleViolated;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private final Campaign campaign = Campaign.draft("lv", "Landesverband", Example.terms(2027));

    @Test
    void draft_mayChangeItsYear_butWhatRunsMayNot() {
        campaign.correct(Example.terms(2028));
        assertThat(campaign.getYear()).isEqualTo(2028);
        campaign.announce();
        assertThatThrownBy(() -> campaign.correct(Example.terms(2028))).hasMessage("meldung.rule.campaignState");
        assertThatThrownBy(() -> campaign.amend(Example.terms(2029)))
                .isInstanceOf(BusinessRuleViolated.class)
                .hasMessage("meldung.rule.yearStays");
    }

    @Test
    void eachChangeThatIsTold_isAnotherEdition() {
        campaign.announce();
        assertThat(campaign.getEdition()).isEqualTo(1);
        campaign.amend(Example.terms(2027));
        campaign.close();
        assertThat(campaign.getEdition()).isEqualTo(3);
        assertThatThrownBy(campaign::cancel).hasMessage("meldung.rule.campaignState");
    }

    @Test
    void copy_followsLaterEditionsOnly_whateverOrderTheyArriveIn() {
        campaign.announce();
        Announcement first = campaign.announcement();
        campaign.amend(Example.terms(2027));
        Announcement second = campaign.announcement();
        campaign.close();
        Campaign copy = Campaign.announced(first);

        assertThat(copy.getId()).isEqualTo(campaign.getId());
        assertThat(copy.follow(campaign.announcement())).isTrue();
        assertThat(copy.follow(second)).isFalse();
        assertThat(copy.getState()).isEqualTo(CampaignState.CLOSED);
    }

    @Test
    void anotherFederation_cannotChangeACampaign() {
        campaign.announce();
        Campaign copy = Campaign.announced(campaign.announcement());
        var foreign =
                new Announcement(campaign.getId(), "other", "Anderer", 9, CampaignState.CANCELLED, Example.terms(2027));
        assertThat(copy.follow(foreign)).isFalse();
        assertThat(copy.isRunning()).isTrue();
    }

    @Test
    void theLastDay_endsWhereTheClubsAre() {
        assertThat(campaign.isLate(Instant.parse("2027-03-15T22:59:59Z"))).isFalse();
        assertThat(campaign.isLate(Instant.parse("2027-03-15T23:00:00Z"))).isTrue();
    }

    @Test
    void nothingIsTaken_beforeTheFirstDay_norByADraft() {
        assertThatThrownBy(() -> campaign.requireOpen(LocalDate.of(2027, 2, 1)))
                .hasMessage("meldung.rule.campaignState");
        campaign.announce();
        assertThatThrownBy(() -> campaign.requireOpen(LocalDate.of(2026, 12, 31)))
                .hasMessage("meldung.rule.notYet");
        campaign.requireOpen(LocalDate.of(2027, 1, 1));
        campaign.requireOpen(LocalDate.of(2027, 12, 31));
    }
}
