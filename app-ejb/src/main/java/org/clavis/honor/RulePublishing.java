package org.clavis.honor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Makes rules known as soon as they are committed. What fails here is done by the timer. */
@Dependent
class RulePublishing {
    private static final Logger LOG = System.getLogger(RulePublishing.class.getName());

    @Inject
    private RuleRelay relay;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged changed) {
        try {
            relay.publish();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "rules are activated but not yet known below; the timer tries again", e);
        }
    }
}
