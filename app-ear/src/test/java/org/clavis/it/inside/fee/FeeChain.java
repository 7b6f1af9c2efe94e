package org.clavis.it.inside.fee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.it.inside.Acting;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.campaign.PassiveReport;
import org.clavis.meldung.entity.fee.FeeBasis;
import org.clavis.meldung.entity.fee.FeeItem;
import org.clavis.meldung.entity.fee.FeeKind;
import org.clavis.meldung.entity.fee.FeeStep;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.clavis.meldung.entity.figures.Cell;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.figures.Head;
import org.clavis.meldung.fee.FeeOrders;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;

/** A federation that charges, clubs that pay, and figures that somebody can reckon with by hand. */
@Dependent
public class FeeChain {
    static final int YEAR = GermanDate.today().getYear();

    /** 44 active members, and an order of 50 € and then 4,50 € for each of 40 and 4 € for each further one. */
    static final Figures FIGURES =
            new Figures(List.of(new Cell(FigureTable.HEADS, Head.ACTIVE.name(), Figures.ALL, 44)));

    static final int DUE = 50_00 + 40 * 4_50 + 4 * 4_00;

    @Inject
    private Tenants tenants;

    @Inject
    private Federations federations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private MeldungDesk desk;

    @Inject
    private FeeOrders orders;

    Acting organisation(String alias, TenantLevel level) throws Exception {
        operator(() -> tenants.found(alias, "Test " + alias, level));
        return Acting.in(alias);
    }

    void affiliate(Acting child, Acting parent, String number) throws Exception {
        operator(() -> federations.affiliate(
                child.tenant().alias(),
                parent.tenant().alias(),
                LocalDate.of(1990, 1, 1),
                EnumSet.allOf(AffiliationPurpose.class),
                number,
                true));
    }

    private static <T> T operator(Callable<T> task) throws Exception {
        return CallContext.withoutTenant(Actor.job("tests", Set.of("operator"))).call(task);
    }

    static FeeTerms terms() {
        return new FeeTerms(
                List.of(
                        new FeeItem(
                                "Grundbeitrag",
                                FeeBasis.ORGANISATION,
                                FeeKind.FLAT,
                                null,
                                List.of(FeeStep.always(50_00))),
                        new FeeItem(
                                "Je Aktiven",
                                FeeBasis.ACTIVE,
                                FeeKind.PER_HEAD,
                                null,
                                List.of(new FeeStep(40, 4_50), FeeStep.always(4_00)))),
                null);
    }

    /** The order of that year, announced once. */
    UUID announced(Acting federation, int year) throws Exception {
        return federation.call(() -> {
            UUID id = orders.draft(year, terms());
            orders.announce(id, orders.open(id).getVersion());
            return id;
        });
    }

    /** The club's Meldung of that year came on paper and counts. */
    void reported(Acting federation, String club, int year) throws Exception {
        federation.call(() -> {
            UUID campaign = campaigns.draft(campaign(year));
            campaigns.announce(campaign, campaigns.open(campaign).getVersion());
            return desk.paper(campaign, club, FIGURES);
        });
    }

    private static CampaignTerms campaign(int year) {
        LocalDate today = GermanDate.today();
        return new CampaignTerms(
                year,
                LocalDate.of(year, 1, 1),
                today.minusDays(60),
                today.plusDays(10),
                Set.of(TenantLevel.CLUB),
                List.of(18, 60),
                PassiveReport.COUNTS,
                TenantLevel.DISTRICT,
                0,
                true,
                List.of(),
                null);
    }
}
