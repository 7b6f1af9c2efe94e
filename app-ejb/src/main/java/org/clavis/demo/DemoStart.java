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
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.demo.DemoHousehold.Place;
import org.clavis.member.MemberRecord;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Tenants;
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
        found("mv-lindenfeld", "Musikverein Lindenfeld 1966 e. V.", TenantLevel.CLUB, () -> new DemoClub(
                        DemoPlan.lindenfeld(), names, today)
                .members());
        found("sk-rotbach", "Stadtkapelle Rotbach e. V.", TenantLevel.CLUB, () -> new DemoClub(
                        DemoPlan.rotbach(), names, today)
                .members());
        found("kv-bergstrasse", "Kreismusikverband Bergstraße e. V.", TenantLevel.DISTRICT, () -> new DemoFederation(
                        1921, Place.WEINBERG, names, today)
                .members());
        found("lv-suedwest", "Landesmusikverband Südwest e. V.", TenantLevel.STATE, () -> new DemoFederation(
                        1893, Place.MUEHLBERG, names, today)
                .members());
    }

    private void foundLargeClub(int size) {
        var names = new DemoNames();
        LocalDate today = GermanDate.today();
        Stream<Supplier<List<MemberRecord>>> portions = IntStream.range(0, size / PORTION)
                .mapToObj(i -> () -> new DemoClub(DemoPlan.hundred(1 + i * PORTION), names, today).members());
        filling.fill(tenant("mv-grossfeld", "Musikverein Großfeld (Messung)", TenantLevel.CLUB), portions.toList());
    }

    private void found(String alias, String name, TenantLevel level, Supplier<List<MemberRecord>> people) {
        filling.fill(tenant(alias, name, level), List.of(people));
    }

    private TenantRef tenant(String alias, String name, TenantLevel level) {
        Actor operator = Actor.job(DemoFilling.JOB, Set.of("operator"));
        return DemoFilling.within(CallContext.withoutTenant(operator), () -> tenants.found(alias, name, level));
    }
}
