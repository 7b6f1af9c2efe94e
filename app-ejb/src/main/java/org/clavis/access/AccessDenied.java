package org.clavis.access;

import jakarta.ejb.ApplicationException;
import jakarta.enterprise.event.Event;

/** The actor lacks a right; nothing was read or written. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
    private final String missingRole;
    private boolean reported;

    public AccessDenied(Register register, Right right) {
        this(register.role(right));
    }

    AccessDenied(String missingRole) {
        super("missing right " + missingRole);
        this.missingRole = missingRole;
    }

    /** The role that would have been needed, as in {@code bank:read}. */
    public String missingRole() {
        return missingRole;
    }

    /** Makes the refusal known, once: on its way out it passes several services. */
    void report(Event<AccessRefused> refusals) {
        if (!reported) {
            reported = true;
            refusals.fire(new AccessRefused(missingRole));
        }
    }
}
