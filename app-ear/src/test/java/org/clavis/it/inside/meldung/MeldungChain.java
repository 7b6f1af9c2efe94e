package org.clavis.it.inside.meldung;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.honor.HonorChain;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Submission;
import org.clavis.meldung.report.Task;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;

/** Organisations that report to each other, campaigns that ask them, and time for the post. */
@Dependent
public class MeldungChain {
    static final int YEAR = GermanDate.today().getYear();
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Inject
    private Tenants tenants;

    @Inject
    private Federations federations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Meldungen meldungen;

    @Inject
    private MeldungDesk desk;

    /** An organisation of that level; asked for again it is the same. */
    public Acting organisation(String alias, TenantLevel level) throws Exception {
        operator(() -> tenants.found(alias, "Test " + alias, level));
        return Acting.in(alias);
    }

    public void affiliate(Acting child, Acting parent, String number) throws Exception {
        operator(() -> federations.affiliate(
                child.tenant().alias(),
                parent.tenant().alias(),
                LONG_AGO,
                EnumSet.allOf(AffiliationPurpose.class),
                number,
                true));
    }

    private static <T> T operator(Callable<T> task) throws Exception {
        return CallContext.withoutTenant(Actor.job("tests", Set.of("operator"))).call(task);
    }

    /** A campaign that runs, known to those who report. */
    public UUID announced(Acting owner, CampaignTerms terms, Acting... reporters) throws Exception {
        UUID id = owner.call(() -> campaigns.draft(terms));
        owner.call(() -> {
            campaigns.announce(id, campaigns.open(id).getVersion());
            return true;
        });
        for (Acting reporter : reporters) {
            HonorChain.until(reporter.tenant().alias() + " knows the campaign", () -> knows(reporter, id));
        }
        return id;
    }

    public boolean knows(Acting who, UUID campaign) throws Exception {
        return who.call(
                () -> campaigns.list().stream().anyMatch(known -> known.getId().equals(campaign) && known.isRunning()));
    }

    static CampaignTerms terms(int year, TenantLevel namesUpTo) {
        LocalDate today = GermanDate.today();
        return new CampaignTerms(
                year,
                LocalDate.of(year, 1, 1),
                today.minusDays(60),
                today.plusDays(10),
                Set.of(TenantLevel.CLUB, TenantLevel.DISTRICT),
                List.of(6, 14, 18, 26, 40, 60),
                PassiveReport.COUNTS,
                namesUpTo,
                0,
                true,
                List.of(),
                null);
    }

    /** Submits what the Registers say now. */
    public UUID submit(Acting reporter, UUID campaign) throws Exception {
        return reporter.call(() -> {
            var prepared = Objects.requireNonNull(meldungen.preview(campaign).prepared());
            return meldungen.submit(campaign, new Submission(Answers.NONE, prepared.fingerprint(), true));
        });
    }

    /** Submits, and waits until the federation has it. */
    public UUID submit(Acting reporter, UUID campaign, Acting federation) throws Exception {
        UUID id = submit(reporter, campaign);
        untilItIs(federation, campaign, id, MeldungState.SUBMITTED);
        return id;
    }

    public void accept(Acting federation, UUID meldung) throws Exception {
        federation.call(() -> {
            desk.accept(meldung, desk.open(meldung).meldung().getVersion());
            return true;
        });
    }

    public void giveBack(Acting federation, UUID meldung, String reason) throws Exception {
        federation.call(() -> {
            desk.giveBack(meldung, desk.open(meldung).meldung().getVersion(), reason);
            return true;
        });
    }

    /** Everything a federation has of others in a campaign. */
    public List<FiledRow> rows(Acting where, UUID campaign) throws Exception {
        var filter =
                new FiledFilter(campaign, null, FiledFilter.SUBMITTED, FiledFilter.FROM_OTHERS, null, null, "", 0, 500);
        return where.call(() -> desk.inbox(filter).rows());
    }

    public void untilItIs(Acting where, UUID campaign, UUID meldung, MeldungState state) throws Exception {
        HonorChain.until(where.tenant().alias() + " sees " + state, () -> rows(where, campaign).stream()
                .anyMatch(row -> row.id().equals(meldung) && row.state() == state));
    }

    /** The own Meldung of a campaign, latest revision. */
    public Optional<Meldung> own(Acting who, UUID campaign) throws Exception {
        return who.call(() -> meldungen.tasks().stream()
                .filter(task -> task.campaign().getId().equals(campaign))
                .findFirst()
                .flatMap(Task::submitted));
    }

    public void untilOwnIs(Acting who, UUID campaign, MeldungState state) throws Exception {
        HonorChain.until(
                who.tenant().alias() + " reads " + state,
                () -> own(who, campaign).filter(own -> own.getState() == state).isPresent());
    }
}
