package org.clavis.access;

import java.util.Set;
import org.clavis.context.CallContext;

/** The one place that decides whether the actor of the running call has a right in the tenant of that call. */
public final class Access {
    private Access() {}

    public static boolean may(Register register, Right right) {
        return CallContext.current().actor().roles().contains(register.role(right));
    }

    /** Passes or throws {@link AccessDenied}. */
    public static void require(Register register, Right right) {
        if (!may(register, right)) {
            throw new AccessDenied(register, right);
        }
    }

    /** Whoever acts, as the Protokoll names them: for words that are shown with the name of who said them. */
    public static String actorName() {
        return CallContext.current().actor().displayName();
    }

    /** Every right there is, for jobs of the server that act on behalf of the tenant itself. */
    public static Set<String> everyRole() {
        var roles = new java.util.HashSet<String>();
        for (Register register : Register.values()) {
            for (Right right : Right.values()) {
                roles.add(register.role(right));
            }
        }
        return Set.copyOf(roles);
    }
}
