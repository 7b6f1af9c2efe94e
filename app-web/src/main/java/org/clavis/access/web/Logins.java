package org.clavis.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.context.CallContext;

/** Writes logins and logouts into the Protokoll of the tenant they are for. */
@ApplicationScoped
public class Logins {
    private static final Logger LOG = System.getLogger(Logins.class.getName());
    private static final int REMEMBERED = 10_000;

    @Inject
    private Protokoll protokoll;

    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    /** A program's login: the first call of a token's session in a tenant. A forgotten session is noted once more. */
    void seen(String session, CallContext context) {
        if (seen.add(context.tenant().alias() + ' ' + session)) {
            enter();
        }
    }

    /** A login into the tenant of the running call. */
    void enter() {
        protokoll.record(AuditAction.LOGIN, Map.of());
    }

    /** A logout, on whatever thread it is noticed. The session ends even if nothing can be written. */
    void leave(CallContext context) {
        try {
            context.call(() -> {
                protokoll.record(AuditAction.LOGOUT, Map.of());
                return true;
            });
        } catch (Exception e) {
            // When the server stops there is no one left to record it, and nothing to look into.
            LOG.log(
                    Level.WARNING,
                    "a logout could not be recorded in tenant {0}: {1}",
                    context.tenant().schema(),
                    e);
        }
    }
}
