package org.clavis.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what Hibernate sends to the database for tenants' data, to catch the query too many. */
@ApplicationScoped
public class StatementCounter {
    @PersistenceUnit(unitName = "clavis")
    private EntityManagerFactory factory;

    /** SQL statements the task prepared. Nothing else must use the application meanwhile. */
    public long count(Callable<?> task) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            task.call();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
