package org.clavis.exchange;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives another try to whatever was not delivered right after its commit. */
@Startup
@Singleton
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExchangeTimer {
    /** Every ten minutes; with a thousand tenants that is some ten seconds of work for one thread. */
    private static final int TICKS_OF_A_SWEEP = 20;

    @Inject
    private Relay relay;

    private int tick;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void everyHalfMinute() {
        if (tick++ % TICKS_OF_A_SWEEP == 0) {
            relay.resumeEverything();
        }
        relay.resume();
    }
}
