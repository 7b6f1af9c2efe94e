package org.clavis.it.inside.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;
import org.clavis.it.inside.Acting;
import org.clavis.it.inside.Inside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant's connection does what the container's transaction decides, whatever happens to it. */
@Inside
class TransactionIT {
    @Inject
    private Notebook notebook;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @BeforeEach
    void emptyNotebook() throws Exception {
        notebook.prepare(ours().tenant());
    }

    @Test
    void committedWork_stays() throws Exception {
        inTransaction(() -> notebook.write("kept"));
        assertThat(count("kept")).isEqualTo(1);
    }

    @Test
    void failedCall_leavesNothing() throws Exception {
        assertThatThrownBy(() -> inTransaction(() -> {
                    notebook.write("lost");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(count("lost")).isZero();
    }

    @Test
    void callMarkedForRollback_leavesNothing() throws Exception {
        inTransaction(() -> {
            notebook.write("lost");
            transaction.setRollbackOnly();
            return null;
        });
        assertThat(count("lost")).isZero();
    }

    @Test
    void failedStatement_takesTheWholeCallWithIt() throws Exception {
        assertThatThrownBy(() -> inTransaction(() -> {
                    notebook.write("lost");
                    return notebook.execute("insert into no_such_table values (1)");
                }))
                .hasMessageContaining("no_such_table");
        assertThat(count("lost")).isZero();
        inTransaction(() -> notebook.write("next"));
        assertThat(count("next")).isEqualTo(1);
    }

    @Test
    void ruleCheckedAtTheCommit_isReportedToTheCaller() throws Exception {
        inTransaction(() -> notebook.write("once"));

        assertThatThrownBy(() -> inTransaction(() -> notebook.write("once"))).isInstanceOf(Exception.class);
        assertThat(count("once")).isEqualTo(1);
    }

    @Test
    void sessionKilledBeforeTheCommit_isReportedAndLeavesNothing() throws Exception {
        assertThatThrownBy(() -> inTransaction(() -> {
                    notebook.write("lost");
                    kill(notebook.value("select pg_backend_pid()"));
                    return null;
                }))
                .isInstanceOf(Exception.class);
        assertThat(count("lost")).isZero();
    }

    @Test
    void sessionKilledAmidTheCall_failsItAndNoOther() throws Exception {
        assertThatThrownBy(() -> inTransaction(() -> {
                    notebook.write("lost");
                    kill(notebook.value("select pg_backend_pid()"));
                    return notebook.write("lost too");
                }))
                .isInstanceOf(Exception.class);
        inTransaction(() -> notebook.write("next"));
        assertThat(count("next")).isEqualTo(1);
    }

    @Test
    void sessionKilledWhileIdle_isNoticedByNobody() throws Exception {
        inTransaction(() -> {
            Object own = notebook.value("select pg_backend_pid()");
            Object idle = inTransaction(() -> notebook.value("select pg_backend_pid()"));
            assertThat(idle).isNotEqualTo(own);
            assertThat(notebook.value(killing(idle))).isEqualTo(true);
            // Sessions that have just been used are trusted without asking.
            Thread.sleep(600);
            return inTransaction(() -> notebook.write("kept"));
        });
        assertThat(count("kept")).isEqualTo(1);
    }

    @Test
    void wholeTransaction_runsInOneSession() throws Exception {
        boolean same = inTransaction(() -> {
            Object first = notebook.value("select pg_backend_pid()");
            notebook.write("between");
            return first.equals(notebook.value("select pg_backend_pid()"));
        });
        assertThat(same).isTrue();
    }

    @Test
    void applicationItself_mayNotEndTheTransaction() {
        assertThatThrownBy(() -> inTransaction(() -> notebook.onConnection(connection -> {
                    connection.commit();
                    return null;
                })))
                .hasStackTraceContaining("the container completes transactions");
    }

    /** Ends the session of the running transaction, from a transaction of its own. */
    private void kill(Object backend) throws Exception {
        Object ended = inTransaction(() -> notebook.value(killing(backend)));
        assertThat(ended).isEqualTo(true);
    }

    /** A login may end its own sessions. */
    private static String killing(Object backend) {
        return "select pg_terminate_backend(" + backend + ", 5000)";
    }

    private long count(String line) throws Exception {
        return inTransaction(() -> notebook.count(line));
    }

    private <T> T inTransaction(Callable<T> task) throws Exception {
        return ours().call(() -> notebook.inTransaction(task));
    }

    private static Acting ours() {
        return Acting.in("tenancy-ours");
    }
}
