package org.clavis.audit.entity;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Puts the Protokoll into the persistence unit that holds its entries; found by Hibernate through its service file. */
public final class AuditIntegrator implements Integrator {
    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        if (metadata.getEntityBinding(AuditEntry.class.getName()) != null) {
            AuditListener audit = new AuditListener();
            var registry = sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class);
            registry.appendListeners(EventType.POST_INSERT, audit);
            registry.appendListeners(EventType.POST_UPDATE, audit);
            registry.appendListeners(EventType.POST_DELETE, audit);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // Nothing outlives the session factory.
    }
}
