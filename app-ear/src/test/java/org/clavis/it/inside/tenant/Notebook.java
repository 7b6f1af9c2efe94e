package org.clavis.it.inside.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.clavis.context.TenantRef;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * A table of the tests in each tenant's schema, reached as every feature reaches its tables: by the unit of the tenants
 * and the container's transactions. The line of a note may be written once; that is checked at the commit.
 */
@ApplicationScoped
public class Notebook {
    @PersistenceContext(unitName = "clavis")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/ClavisOwner")
    private DataSource owner;

    /** Makes the table, or empties it. */
    public void prepare(TenantRef tenant) throws SQLException {
        asOwner("create table if not exists " + tenant.schema()
                + ".note (id serial primary key, line text unique deferrable initially deferred)");
        asOwner("delete from " + tenant.schema() + ".note");
    }

    public void asOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long countAsOwner(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A task in a transaction of its own, rolled back by every exception. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T inTransaction(Callable<T> task) throws Exception {
        return task.call();
    }

    /** Writes a note in the running transaction. */
    public String write(String line) {
        entities.createNativeQuery("insert into note (line) values (:line)")
                .setParameter("line", line)
                .executeUpdate();
        return line;
    }

    /** How often the line stands there. */
    public long count(String line) {
        return ((Number) entities.createNativeQuery("select count(*) from note where line = :line")
                        .setParameter("line", line)
                        .getSingleResult())
                .longValue();
    }

    /** The only value of a query. */
    public Object value(String sql) {
        return entities.createNativeQuery(sql).getSingleResult();
    }

    /** Work on the connection itself. */
    public <T> T onConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    public int execute(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
