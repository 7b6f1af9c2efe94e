package org.clavis.access;

import jakarta.ejb.ApplicationException;

/** The actor lacks a right; nothing was read or written. */
@ApplicationException(rollback = true)
public class AccessDenied extends RuntimeException {
    private final Register register;
    private final Right right;

    public AccessDenied(Register register, Right right) {
        super("missing right " + register.role(right));
        this.register = register;
        this.right = right;
    }

    public Register register() {
        return register;
    }

    public Right right() {
        return right;
    }
}
