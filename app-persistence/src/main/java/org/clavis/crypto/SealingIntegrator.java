package org.clavis.crypto;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Puts the vault into each persistence unit that has sealed fields; found by Hibernate through its service file. A unit
 * with sealed fields does not start without a usable key store or with a sealed field where none can be.
 */
public final class SealingIntegrator implements Integrator {
    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrapContext, SessionFactoryImplementor sessionFactory) {
        if (SealedMapping.settle(metadata) > 0) {
            KeyStore.check();
            listen(sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class));
        }
    }

    /** First of all listeners, so that the others see plain values once a row is written. */
    private static void listen(EventListenerRegistry registry) {
        SealingListener sealing = new SealingListener();
        registry.prependListeners(EventType.PRE_LOAD, sealing);
        registry.appendListeners(EventType.PRE_INSERT, sealing);
        registry.appendListeners(EventType.PRE_UPDATE, sealing);
        registry.prependListeners(EventType.POST_INSERT, sealing);
        registry.prependListeners(EventType.POST_UPDATE, sealing);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry serviceRegistry) {
        // Nothing outlives the session factory.
    }
}
