package org.clavis.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.clavis.context.TenantRef;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemaFoundingTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static TenantRef ours;
    private static TenantRef others;

    @BeforeAll
    static void foundTwoTenants() throws SQLException {
        new Migrations(TestDatabase.owner(), "db/tenant").common();
        ours = TestDatabase.found("ours");
        others = TestDatabase.found("others");
        for (TenantRef tenant : new TenantRef[] {ours, others}) {
            try (Connection owner = TestDatabase.owner().getConnection();
                    var sql = owner.createStatement()) {
                sql.execute("create table " + tenant.schema() + ".note (text text)");
            }
        }
    }

    @Test
    void login_readsAndWritesTheTablesOfItsSchema() {
        assertThatCode(() -> {
                    asOurs("insert into note values ('a')");
                    asOurs("update note set text = 'b'");
                    asOurs("select * from note");
                    asOurs("delete from note");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void login_ownsAndCreatesNothing() {
        assertDenied("create table another (id int)");
        assertDenied("create schema another");
        assertDenied("create temporary table another (id int)");
        assertDenied("alter table note add column more text");
        assertDenied("drop table note");
        assertDenied("truncate note");
        assertDenied("create role another");
    }

    @Test
    void foreignSchema_isDenied() {
        assertDenied("select * from " + others.schema() + ".note");
        assertDenied("insert into " + others.schema() + ".note values ('x')");
        assertDenied("select * from common.tenant");
    }

    @Test
    void anotherRole_isDeniedEvenByStackedStatements() {
        assertDenied("set role " + others.schema());
        assertDenied("do $$ begin reset role; execute 'set role " + others.schema() + "'; end $$");
        assertDenied("set session authorization " + others.schema());
        assertDenied("set role clavis_owner");
    }

    @Test
    void login_hasItsLimits() throws SQLException {
        assertThat(asOurs("show search_path")).isEqualTo(ours.schema());
        assertThat(asOurs("show statement_timeout")).isEqualTo("30s");
        assertThat(asOurs("show lock_timeout")).isEqualTo("10s");
        assertThat(asOurs("show idle_in_transaction_session_timeout")).isEqualTo("1min");
        assertThat(asOurs("select rolinherit or rolsuper or rolcreatedb or rolcreaterole or rolbypassrls"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void foundingAgain_changesThePasswordAndKeepsTheData() throws SQLException {
        TenantRef tenant = TestDatabase.found("first");
        try (Connection owner = TestDatabase.owner().getConnection();
                var sql = owner.createStatement()) {
            sql.execute("create table " + tenant.schema() + ".note as select 'kept'::text as text");
        }

        new SchemaFounding(TestDatabase.owner()).found(tenant, "second".toCharArray());

        assertThat(as(tenant, "second", "select text from note")).isEqualTo("kept");
        assertThatThrownBy(() -> as(tenant, "first", "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void failedFounding_leavesNothingBehind() throws SQLException {
        TenantRef tenant =
                Tenant.reserve("club", "Musikverein", TenantLevel.CLUB).ref();
        TestDatabase.asSuperuser("create schema " + tenant.schema());

        assertThatThrownBy(() -> new SchemaFounding(TestDatabase.owner()).found(tenant, "p".toCharArray()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(TestDatabase.valueAsSuperuser(
                        "select count(*) from pg_roles where rolname = '" + tenant.schema() + "'"))
                .isEqualTo("0");
    }

    @Test
    void nameThatIsNotOurs_neverReachesTheDatabase() {
        TenantRef injected = new TenantRef(RowId.next(), "club", "t_\"; drop schema common; --");
        assertThatThrownBy(() -> new SchemaFounding(TestDatabase.owner()).found(injected, "p".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertDenied(String sql) {
        assertThatThrownBy(() -> asOurs(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private static String asOurs(String sql) throws SQLException {
        return as(ours, "ours", sql);
    }

    private static String as(TenantRef tenant, String password, String sql) throws SQLException {
        try (Connection connection = TestDatabase.connect(tenant, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
