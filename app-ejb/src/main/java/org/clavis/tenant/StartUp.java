package org.clavis.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.clavis.tenant.entity.SchemaUpdate;

/** Brings the database to the form of this release before anything else is done with it. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
    @Inject
    private SchemaUpdate update;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        update.begin(executor);
    }
}
