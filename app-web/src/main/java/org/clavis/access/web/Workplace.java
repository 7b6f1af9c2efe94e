package org.clavis.access.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clavis.context.CallContext;
import org.jspecify.annotations.Nullable;

/** The tenant a person works in during a browser session, kept in that session. */
final class Workplace implements Serializable {
    private static final String ATTRIBUTE = Workplace.class.getName();

    private @Nullable String chosen;
    private transient @Nullable CallContext entered;

    static Workplace of(HttpSession session) {
        synchronized (session) {
            Workplace workplace = (Workplace) session.getAttribute(ATTRIBUTE);
            if (workplace == null) {
                workplace = new Workplace();
                session.setAttribute(ATTRIBUTE, workplace);
            }
            return workplace;
        }
    }

    static Optional<Workplace> in(HttpSession session) {
        return Optional.ofNullable((Workplace) session.getAttribute(ATTRIBUTE));
    }

    /** The chosen tenant while the token still has it, or the only one there is. */
    synchronized Optional<String> chosenFrom(Grants grants) {
        Map<String, Set<String>> tenants = grants.byTenant();
        if (chosen == null || !tenants.containsKey(chosen)) {
            chosen = tenants.size() == 1 ? tenants.keySet().iterator().next() : null;
        }
        return Optional.ofNullable(chosen);
    }

    /** Another tenant from now on; the session leaves the one before. */
    synchronized void choose(String alias, Logins logins) {
        leave(logins);
        chosen = alias;
    }

    /** Marks the first request in the tenant as the login there. */
    synchronized void enter(CallContext context, Logins logins) {
        if (entered == null || !entered.tenant().equals(context.tenant())) {
            logins.enter();
        }
        entered = context;
    }

    /** The end of the work in the tenant: by logout, by choice of another, or because the session ran out. */
    synchronized void leave(Logins logins) {
        if (entered != null) {
            logins.leave(entered);
            entered = null;
        }
    }
}
