package org.clavis.access;

import jakarta.ejb.ApplicationException;

/** The actor lacks a right; nothing was read or written. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
    private final String missingRole;

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
}
