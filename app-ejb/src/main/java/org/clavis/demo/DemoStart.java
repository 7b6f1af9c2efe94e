package org.clavis.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.demo.DemoHousehold.Place;
import org.clavis.member.MemberRecord;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.TenantLevel;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Founds the tenants of the demo when the server starts with {@code clavis.demo = true}. What a killed start left
 * undone is done by the next one; what is there already stays as it is. With {@code clavis.demo.members = 10000} there
 * is one more club of that size, to measure with.
 */
@Startup
@Singleton
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
    private static final Logger LOG = System.getLogger(DemoStart.class.getName());
    private static final int PORTION = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private DemoFilling filling;

    @Inject
    private Federations federations;

    @Inject
    private DemoRecords records;

    @Inject
    private DemoHonorRules rules;

    @Inject
    private DemoHonors honors;

    @Inject
    private DemoCampaign campaign;

    @Inject
    private DemoFees fees;

    @Inject
    private DemoOutside outside;

    @PostConstruct
    void begin() {
        Config settings = ConfigProvider.getConfig();
        if (!settings.getOptionalValue("clavis.demo", Boolean.class).orElse(false)) {
            return;
        }
        try {
            long start = System.nanoTime();
            found();
            settings.getOptionalValue("clavis.demo.members", Integer.class).ifPresent(this::foundLargeClub);
            LOG.log(Level.INFO, "demo tenants stand after {0} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException e) {
            // A server without its demo is of more use for finding out why than none at all.
            LOG.log(Level.ERROR, "the demo tenants are incomplete; the next start goes on with them", e);
        }
    }

    private void found() {
        var names = new DemoNames();
        LocalDate today = GermanDate.today();
        TenantRef lindenfeld = found(DemoOrganisations.lindenfeld(), TenantLevel.CLUB, () -> new DemoClub(
                        DemoPlan.lindenfeld(), names, today)
                .members());
        TenantRef rotbach = found(
                DemoOrganisations.rotbach(), TenantLevel.CLUB, () -> new DemoClub(DemoPlan.rotbach(), names, today)
                        .members());
        TenantRef district = found(DemoOrganisations.district(), TenantLevel.DISTRICT, () -> new DemoFederation(
                        1921, Place.WEINBERG, names, today)
                .members());
        TenantRef state = found(DemoOrganisations.state(), TenantLevel.STATE, () -> new DemoFederation(
                        1893, Place.MUEHLBERG, names, today)
                .members());
        affiliate();
        filling.atOnce(district, outside::fill);
        filling.as(state, rules::ofState);
        filling.as(district, rules::ofDistrict);
        filling.as(lindenfeld, rules::ofClub);
        filling.as(state, () -> fees.ofState(today.getYear()));
        filling.as(district, () -> fees.ofDistrict(today.getYear()));
        filling.atOnce(lindenfeld, () -> honors.fill(1966));
        filling.atOnce(rotbach, () -> honors.fill(1978));
        campaign.begin(new DemoCampaign.Cast(lindenfeld, rotbach, district, state), today);
    }

    /** Both clubs belong to the district, and it to the state. */
    private void affiliate() {
        DemoFilling.within(CallContext.withoutTenant(operator()), () -> {
            affiliate("mv-lindenfeld", "kv-bergstrasse", LocalDate.of(1966, 4, 1), "117");
            affiliate("sk-rotbach", "kv-bergstrasse", LocalDate.of(1978, 1, 1), "208");
            return affiliate("kv-bergstrasse", "lv-suedwest", LocalDate.of(1921, 1, 1), "31");
        });
    }

    private UUID affiliate(String child, String parent, LocalDate from, String number) {
        return federations.affiliate(child, parent, from, EnumSet.allOf(AffiliationPurpose.class), number, true);
    }

    private void foundLargeClub(int size) {
        var names = new DemoNames();
        LocalDate today = GermanDate.today();
        Stream<Supplier<List<MemberRecord>>> portions = IntStream.range(0, size / PORTION)
                .mapToObj(i -> () -> new DemoClub(DemoPlan.hundred(1 + i * PORTION), names, today).members());
        filling.fill(tenant("mv-grossfeld", "Musikverein Großfeld (Messung)", TenantLevel.CLUB), portions.toList());
    }

    /** First what it says of itself, which its members refer to. */
    private TenantRef found(DemoOrganisation organisation, TenantLevel level, Supplier<List<MemberRecord>> people) {
        TenantRef tenant = tenant(organisation.alias(), organisation.name(), level);
        filling.atOnce(tenant, () -> records.fill(organisation, GermanDate.today()));
        filling.fill(tenant, List.of(people));
        return tenant;
    }

    private TenantRef tenant(String alias, String name, TenantLevel level) {
        return DemoFilling.within(CallContext.withoutTenant(operator()), () -> tenants.found(alias, name, level));
    }

    private static Actor operator() {
        return Actor.job(DemoFilling.JOB, Set.of("operator"));
    }
}
