package org.clavis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.clavis.access.AccessRefused;
import org.clavis.access.OpenToAll;
import org.clavis.audit.entity.SecurityEvent;
import org.clavis.audit.entity.SecurityEventRepository;

/** What operators learn about attempts to do more than one may. */
@ApplicationScoped
@OpenToAll("records what was refused to the caller")
public class SecurityEvents {
    private static final Logger LOG = System.getLogger(SecurityEvents.class.getName());

    @Inject
    private SecurityEventRepository repository;

    void refused(@Observes AccessRefused refusal) {
        record(refusal.missingRole());
    }

    /**
     * Records an event of the running call. A failure is logged and not thrown: the caller is refused anyway.
     *
     * @param rule what was missing or broken, in a word ({@code tenant:foreign})
     */
    public void record(String rule) {
        try {
            repository.add(SecurityEvent.now(rule));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "security event not recorded: " + rule, e);
        }
    }
}
