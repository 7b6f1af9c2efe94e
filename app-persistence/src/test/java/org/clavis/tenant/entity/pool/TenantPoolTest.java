package org.clavis.tenant.entity.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.clavis.context.TenantRef;
import org.clavis.tenant.entity.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantPoolTest {
    private static final String PASSWORD = "correct horse";
    private static final List<TenantRef> TENANTS = new ArrayList<>();

    private final TenantPool pool = pool(4, PASSWORD);

    @BeforeAll
    static void foundTenants() throws SQLException {
        for (int i = 0; i < 20; i++) {
            TENANTS.add(TestDatabase.found(PASSWORD));
        }
    }

    @AfterEach
    void stop() {
        pool.stop();
    }

    @Test
    void connection_isTheTenantsOwnLoginInItsOwnSchema() throws Exception {
        PhysicalConnection connection = pool.borrow(TENANTS.get(0));

        String schema = TENANTS.get(0).schema();
        assertThat(value(connection, "select session_user || ' ' || current_user || ' ' || current_schema()"))
                .isEqualTo(schema + " " + schema + " " + schema);
        assertThat(value(connection, "show search_path")).isEqualTo(schema);
        pool.giveBack(connection);
    }

    @Test
    void givenBackConnection_isUsedAgainByItsTenantOnly() throws Exception {
        PhysicalConnection first = pool.borrow(TENANTS.get(0));
        pool.giveBack(first);

        PhysicalConnection other = pool.borrow(TENANTS.get(1));
        PhysicalConnection again = pool.borrow(TENANTS.get(0));
        assertThat(other).isNotSameAs(first);
        assertThat(again).isSameAs(first);
        pool.giveBack(other);
        pool.giveBack(again);
    }

    @Test
    void unfinishedWork_isRolledBackWhenTheConnectionComesBack() throws Exception {
        TenantRef tenant = TENANTS.get(0);
        TestDatabase.asSuperuser("create table if not exists " + tenant.schema() + ".note (text text)");
        TestDatabase.asSuperuser("grant all on " + tenant.schema() + ".note to " + tenant.schema());
        PhysicalConnection connection = pool.borrow(tenant);
        connection.jdbc().setAutoCommit(false);
        connection.jdbc().createStatement().execute("insert into note values ('unfinished')");
        pool.giveBack(connection);

        PhysicalConnection again = pool.borrow(tenant);
        assertThat(again.jdbc().getAutoCommit()).isTrue();
        assertThat(value(again, "select count(*) from note")).isEqualTo("0");
        pool.giveBack(again);
    }

    @Test
    void fullPool_failsAfterTheWaitWithASqlState() throws Exception {
        List<PhysicalConnection> held = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            held.add(pool.borrow(TENANTS.get(i)));
        }

        assertThatThrownBy(() -> pool.borrow(TENANTS.get(4)))
                .isInstanceOf(NoConnectionFree.class)
                .hasMessageContaining("no connection within 200 ms (4/4, idle 0")
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("53300");
        held.forEach(pool::giveBack);
        pool.giveBack(pool.borrow(TENANTS.get(4)));
    }

    @Test
    void killedIdleConnection_isReplacedUnnoticed() throws Exception {
        PhysicalConnection connection = pool.borrow(TENANTS.get(0));
        String pid = value(connection, "select pg_backend_pid()");
        pool.giveBack(connection);
        kill(pid);
        // Younger ones are trusted without asking; see PhysicalConnection.
        Thread.sleep(600);

        PhysicalConnection next = pool.borrow(TENANTS.get(0));
        assertThat(value(next, "select pg_backend_pid()")).isNotEqualTo(pid);
        pool.giveBack(next);
    }

    @Test
    void connectionKilledInUse_isNotUsedAgain() throws Exception {
        PhysicalConnection connection = pool.borrow(TENANTS.get(0));
        kill(value(connection, "select pg_backend_pid()"));
        assertThatThrownBy(() -> value(connection, "select 1")).isInstanceOf(SQLException.class);
        pool.giveBack(connection);

        PhysicalConnection next = pool.borrow(TENANTS.get(0));
        assertThat(value(next, "select 1")).isEqualTo("1");
        pool.giveBack(next);
    }

    @Test
    void wrongPassword_isRefusedAndCostsNoSlot() throws Exception {
        TenantPool mistaken = pool(2, "wrong");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> mistaken.borrow(TENANTS.get(0)))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("28P01");
        }
    }

    @Test
    void hundredCallersOverTwentyTenants_seeTheirOwnAndStayWithinTheBound() throws Exception {
        TenantPool busy = new TenantPool(new PoolBounds(10, 2, Duration.ofSeconds(30)), login(PASSWORD));
        AtomicInteger most = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(100);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            calls.add(CompletableFuture.runAsync(() -> callAs(busy, most), callers));
        }
        CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(120, TimeUnit.SECONDS);
        callers.shutdown();
        busy.stop();

        assertThat(most.get()).isBetween(1, 10);
    }

    private static void callAs(TenantPool busy, AtomicInteger most) {
        TenantRef tenant = TENANTS.get(ThreadLocalRandom.current().nextInt(TENANTS.size()));
        try {
            PhysicalConnection connection = busy.borrow(tenant);
            try {
                assertThat(value(connection, "select current_user")).isEqualTo(tenant.schema());
                int live = Integer.parseInt(
                        value(connection, "select count(*) from pg_stat_activity where usename like 't\\_%'"));
                most.accumulateAndGet(live, Math::max);
            } finally {
                busy.giveBack(connection);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static TenantPool pool(int size, String password) {
        return new TenantPool(new PoolBounds(size, 2, Duration.ofMillis(200)), login(password));
    }

    private static TenantLogin login(String password) {
        return new TenantLogin(TestDatabase.url(), tenant -> password);
    }

    private static void kill(String pid) throws SQLException {
        assertThat(TestDatabase.valueAsSuperuser("select pg_terminate_backend(" + pid + ", 5000)"))
                .isEqualTo("t");
    }

    private static String value(PhysicalConnection connection, String sql) throws SQLException {
        return value(connection.jdbc(), sql);
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
