package org.clavis.it.inside.meldung;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.campaign.Light;
import org.clavis.meldung.campaign.Overview;
import org.clavis.meldung.campaign.Reminders;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.Reminder;
import org.clavis.meldung.entity.ReminderKind;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.entity.TenantLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is reminded of a campaign, and who is told. */
@Inside
class ReminderIT {
    @Inject
    private MeldungChain chain;

    @Inject
    private Roster roster;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Reminders reminders;

    private Acting club;
    private Acting district;

    @BeforeEach
    void clubAndDistrict() throws Exception {
        club = chain.organisation("reminder-club", TenantLevel.CLUB);
        district = chain.organisation("reminder-district", TenantLevel.DISTRICT);
        chain.affiliate(club, district, "7");
        roster.found(club);
    }

    private UUID campaign() throws Exception {
        return chain.announced(district, MeldungChain.terms(MeldungChain.YEAR, TenantLevel.DISTRICT), club);
    }

    @Test
    void whoHasNotReported_isRemindedOnceOfEachOccasion_andTheDistrictKnows() throws Exception {
        UUID campaign = campaign();
        club.call(() -> {
            reminders.daily(GermanDate.today());
            reminders.daily(GermanDate.today());
            return true;
        });

        List<Reminder> all = club.call(() -> reminders.of(campaign));
        assertThat(all).extracting(Reminder::getKind).containsExactly(ReminderKind.THREE_WEEKS);
        assertThat(all).extracting(Reminder::getMail).containsExactly("reminder-club@verein.example");
        HonorChain.until("the district knows", () -> line(campaign).remindedOn() != null);
        assertThat(line(campaign).light()).isEqualTo(Light.OPEN);
    }

    @Test
    void theDistrict_canRemindNow_butNotWhoHasReported() throws Exception {
        UUID campaign = campaign();
        district.call(() -> reminders.remind(campaign, List.of("reminder-club")));
        HonorChain.until(
                "the club is reminded",
                () -> club.call(() -> reminders.of(campaign)).size() == 1);
        UUID own = chain.submit(club, campaign, district);

        district.call(() -> reminders.remind(campaign, List.of("reminder-club")));
        chain.giveBack(district, own, "Bitte prüfen.");
        chain.untilOwnIs(club, campaign, MeldungState.RETURNED);
        assertThat(club.call(() -> reminders.of(campaign))).hasSize(1);
    }

    private Overview.Line line(UUID campaign) throws Exception {
        return district.call(() -> campaigns.overview(campaign)).lines().get(0);
    }
}
