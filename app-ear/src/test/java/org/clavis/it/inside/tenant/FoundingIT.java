package org.clavis.it.inside.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clavis.access.AccessDenied;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.Tenants;
import org.clavis.tenant.entity.MigrationFailed;
import org.clavis.tenant.entity.SchemaUpdate;
import org.clavis.tenant.entity.Tenant;
import org.clavis.tenant.entity.TenantLevel;
import org.clavis.tenant.entity.TenantRegister;
import org.clavis.tenant.entity.TenantState;
import org.junit.jupiter.api.Test;

/** Founding tenants, founding them again, and what becomes of one whose migration fails. */
@Inside
class FoundingIT {
    @Inject
    private Tenants tenants;

    @Inject
    private TenantRegister register;

    @Inject
    private SchemaUpdate update;

    @Inject
    private Notebook notebook;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Test
    void foundedTenant_isInTheRegisterAtOnce() throws Exception {
        TenantRef founded = found("founding-once");

        assertThat(register.byAlias("founding-once")).contains(founded);
        assertThat(register.all()).contains(founded);
        assertThat(founded.schema()).matches("t_[0-9a-f]{12}");
    }

    @Test
    void foundingAgain_changesNothing() throws Exception {
        TenantRef first = found("founding-twice");
        notebook.prepare(first);
        notebook.asOwner("insert into " + first.schema() + ".note (line) values ('kept')");

        assertThat(found("founding-twice")).isEqualTo(first);
        assertThat(notebook.countAsOwner("select count(*) from " + first.schema() + ".note"))
                .isEqualTo(1);
    }

    @Test
    void unusableAlias_isRefused() {
        assertThatThrownBy(() -> found("Not An Alias")).isInstanceOf(BusinessRuleViolated.class);
    }

    @Test
    void nobodyButAnOperator_founds() {
        assertThatThrownBy(() -> as(Set.of("person:write"), () -> tenants.all()))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> Acting.in("tenancy-ours").with("operator").call(() -> tenants.all()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void tenantWithABrokenMigration_isOfflineAlone() throws Exception {
        TenantRef broken = found("founding-broken");
        TenantRef healthy = found("founding-healthy");
        String history = broken.schema() + ".flyway_schema_history";
        notebook.asOwner("create table " + broken.schema() + ".saved as table " + history);
        notebook.asOwner("delete from " + history + " where installed_rank > 1");

        assertThatThrownBy(() -> found("founding-broken"))
                .hasCauseInstanceOf(MigrationFailed.class)
                .hasMessageContaining(".sql line")
                .hasMessageContaining("SQLSTATE 42P07");

        assertThat(register.byAlias("founding-broken")).isEmpty();
        assertThat(register.byAlias("founding-healthy")).contains(healthy);
        assertThat(tenant("founding-broken").state()).isEqualTo(TenantState.OFFLINE);
        assertThat(tenant("founding-broken").fault()).contains("SQLSTATE 42P07");

        notebook.asOwner("delete from " + history);
        notebook.asOwner("insert into " + history + " table " + broken.schema() + ".saved");
        assertThat(found("founding-broken")).isEqualTo(broken);
        assertThat(register.byAlias("founding-broken")).contains(broken);
        assertThat(tenant("founding-broken").fault()).isNull();
    }

    @Test
    void tenantThatIsBehind_isMigratedAtTheStart() throws Exception {
        TenantRef behind = found("founding-behind");
        notebook.asOwner("update common.tenant set migrations = 0 where alias = 'founding-behind'");
        register.forget();
        assertThat(register.byAlias("founding-behind")).isEmpty();

        update.begin(executor);

        awaitEndOfUpdate();
        assertThat(register.byAlias("founding-behind")).contains(behind);
    }

    private void awaitEndOfUpdate() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (update.unfinished() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(update.unfinished()).isZero();
    }

    private Tenant tenant(String alias) throws Exception {
        return as(Set.of("operator"), () -> tenants.all()).stream()
                .filter(tenant -> tenant.alias().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private TenantRef found(String alias) throws Exception {
        return as(Set.of("operator"), () -> tenants.found(alias, "Musikverein", TenantLevel.CLUB));
    }

    private static <T> T as(Set<String> roles, Callable<T> task) throws Exception {
        return CallContext.withoutTenant(Actor.job("tests", roles)).call(task);
    }
}
