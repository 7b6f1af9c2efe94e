package org.clavis.it.inside.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.clavis.context.NoTenant;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.clavis.tenant.entity.pool.ForeignSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tenants side by side: nothing of one is reached from the other, also not by what was injected into a query. */
@Inside
class TwoTenantsIT {
    private static final String INSUFFICIENT_PRIVILEGE = "permission denied";

    @Inject
    private Notebook notebook;

    @BeforeEach
    void emptyNotebooks() throws Exception {
        notebook.prepare(ours().tenant());
        notebook.prepare(theirs().tenant());
    }

    @Test
    void eachTenant_readsAndWritesItsOwn() throws Exception {
        in(ours(), () -> notebook.write("ours"));
        in(theirs(), () -> notebook.write("theirs"));

        assertThat(count(ours(), "ours")).isEqualTo(1);
        assertThat(count(ours(), "theirs")).isZero();
        assertThat(count(theirs(), "ours")).isZero();
    }

    @Test
    void eachTenant_isALoginOfItsOwn() throws Exception {
        for (Acting acting : new Acting[] {ours(), theirs()}) {
            Object login = in(acting, () -> notebook.value("select session_user || '.' || current_schema()"));
            assertThat(login)
                    .isEqualTo(acting.tenant().schema() + "." + acting.tenant().schema());
        }
    }

    @Test
    void withoutTenant_thereIsNoSession() {
        assertThatThrownBy(() -> notebook.inTransaction(() -> notebook.count("anything")))
                .isInstanceOf(NoTenant.class);
    }

    @Test
    void nestedCallForAnotherTenant_isCommittedOnItsOwn() throws Exception {
        in(ours(), () -> {
            notebook.write("outer");
            return in(theirs(), () -> notebook.write("inner"));
        });
        assertThat(count(ours(), "outer")).isEqualTo(1);
        assertThat(count(theirs(), "inner")).isEqualTo(1);
    }

    @Test
    void failedNestedCall_leavesTheOuterOneWhole() throws Exception {
        in(ours(), () -> {
            notebook.write("outer");
            assertThatThrownBy(() -> in(theirs(), () -> {
                        notebook.write("inner");
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            return notebook.write("after");
        });
        assertThat(count(ours(), "outer")).isEqualTo(1);
        assertThat(count(ours(), "after")).isEqualTo(1);
        assertThat(count(theirs(), "inner")).isZero();
    }

    @Test
    void failedOuterCall_leavesTheNestedOneCommitted() throws Exception {
        assertThatThrownBy(() -> in(ours(), () -> {
                    notebook.write("outer");
                    in(theirs(), () -> notebook.write("inner"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(count(ours(), "outer")).isZero();
        assertThat(count(theirs(), "inner")).isEqualTo(1);
    }

    @Test
    void sessionOfOneTenant_isRefusedInACallOfAnother() throws Exception {
        assertThatThrownBy(() -> in(ours(), () -> {
                    notebook.write("ours");
                    return theirs().call(() -> notebook.write("whose?"));
                }))
                .isInstanceOf(ForeignSession.class);
        assertThat(count(ours(), "ours")).isZero();
        assertThat(count(theirs(), "whose?")).isZero();
    }

    @Test
    void foreignSchema_isDenied() {
        String schema = theirs().tenant().schema();
        assertDenied("select count(*) from " + schema + ".note");
        assertDenied("insert into " + schema + ".note (line) values ('intruder')");
        assertDenied("select count(*) from common.tenant");
    }

    @Test
    void foreignRole_isDeniedAlsoAfterAReset() {
        String role = theirs().tenant().schema();
        assertDenied("set role " + role);
        assertDenied("do $$ begin reset role; execute 'set role " + role + "'; end $$");
        assertDenied("set session authorization " + role);
        assertDenied("set role clavis_owner");
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> in(ours(), () -> notebook.execute(sql)))
                .as(sql)
                .hasStackTraceContaining(INSUFFICIENT_PRIVILEGE);
    }

    private long count(Acting acting, String line) throws Exception {
        return in(acting, () -> notebook.count(line));
    }

    private <T> T in(Acting acting, Callable<T> task) throws Exception {
        return acting.call(() -> notebook.inTransaction(task));
    }

    private static Acting ours() {
        return Acting.in("tenancy-ours");
    }

    private static Acting theirs() {
        return Acting.in("tenancy-theirs");
    }
}
