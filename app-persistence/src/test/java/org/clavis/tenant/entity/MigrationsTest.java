package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import org.clavis.context.TenantRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final String PASSWORD = "music";
    private static final Migrations RELEASE = new Migrations(TestDatabase.owner(), "db/tenant");

    @BeforeAll
    static void migrateCommon() {
        RELEASE.common();
    }

    @Test
    void release_bringsEveryTenantToTheSameNumberOfMigrations() throws SQLException {
        TenantRef tenant = TestDatabase.found(PASSWORD);

        assertThat(RELEASE.tenant(tenant.schema()))
                .isEqualTo(RELEASE.ofTenants())
                .isPositive();
        assertThat(RELEASE.tenant(tenant.schema())).isEqualTo(RELEASE.ofTenants());
    }

    @Test
    void historyOfTheSchema_isOutOfTheTenantsReach() throws SQLException {
        TenantRef tenant = TestDatabase.found(PASSWORD);
        RELEASE.tenant(tenant.schema());

        try (var connection = TestDatabase.connect(tenant, PASSWORD);
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.executeQuery("select * from flyway_schema_history"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void tablesOfATenant_belongToTheOwnerOfTheSchemas() throws SQLException {
        TenantRef tenant = TestDatabase.found(PASSWORD);
        RELEASE.tenant(tenant.schema());

        assertThat(TestDatabase.valueAsSuperuser("select string_agg(distinct tableowner, ',') from pg_tables"
                        + " where schemaname = '" + tenant.schema() + "'"))
                .isEqualTo("clavis_owner");
    }

    @Test
    void controlLogin_readsAndWritesTenantsButDeletesNone() throws SQLException {
        assertThat(TestDatabase.valueAsSuperuser("select string_agg(privilege_type, ',' order by privilege_type)"
                        + " from information_schema.role_table_grants"
                        + " where grantee = 'clavis_control' and table_schema = 'common' and table_name = 'tenant'"))
                .isEqualTo("INSERT,SELECT,UPDATE");
    }

    @Test
    void failedMigration_isUndoneAndNamedWithoutData() throws SQLException {
        TenantRef tenant = TestDatabase.found(PASSWORD);
        Migrations broken = new Migrations(TestDatabase.owner(), "db/broken");

        RuntimeException failure = catchThrowableOfType(RuntimeException.class, () -> broken.tenant(tenant.schema()));

        MigrationFault fault = MigrationFault.of(failure);
        assertThat(fault.text()).isEqualTo("V2__fails.sql line 3: SQLSTATE 22P02");
        assertThat(fault.passing()).isFalse();
        assertThat(TestDatabase.valueAsSuperuser("select count(*) from " + tenant.schema() + ".instrument"))
                .isEqualTo("1");
    }

    @Test
    void databaseOutOfReach_isNoFaultOfTheMigration() {
        RuntimeException failure = new IllegalStateException(new SQLException("no route", "08001"));
        assertThat(MigrationFault.of(failure)).isEqualTo(new MigrationFault("SQLSTATE 08001", true));
    }
}
