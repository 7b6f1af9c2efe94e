package org.clavis.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.context.CallContext;

/** Rights as pages ask for them: {@code #{may.read('BANK')}}. Only for what is shown; the services check again. */
@Named
@ApplicationScoped
public class May {
    public boolean read(String register) {
        return has(register, Right.READ);
    }

    public boolean write(String register) {
        return has(register, Right.WRITE);
    }

    public boolean delete(String register) {
        return has(register, Right.DELETE);
    }

    public boolean export(String register) {
        return has(register, Right.EXPORT);
    }

    private static boolean has(String register, Right right) {
        return CallContext.isBound() && Access.may(Register.valueOf(register), right);
    }
}
