package org.clavis.shared.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.clavis.access.AccessDenied;
import org.clavis.context.CallContext;
import org.jspecify.annotations.Nullable;

/** What the operator reads about faults: unexpected ones with a reference, refusals as security events. */
final class FaultLog {
    private static final Logger LOG = System.getLogger("org.clavis.fault");
    private static final Logger SECURITY = System.getLogger("org.clavis.security");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {}

    /** Notes the fault; the reference by which it is found in the log, or null where there is nothing to look up. */
    static @Nullable String note(Fault fault, Throwable thrown) {
        if (fault.status() == 403) {
            SECURITY.log(Level.WARNING, "refused in tenant {0}: {1}", tenant(), refusal(thrown));
        }
        if (fault.status() < Fault.UNEXPECTED) {
            return null;
        }
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().formatHex(random);
        LOG.log(Level.ERROR, "fault " + reference + " in tenant " + tenant(), thrown);
        return reference;
    }

    private static String tenant() {
        return CallContext.isBound() && CallContext.current().hasTenant()
                ? CallContext.current().tenant().schema()
                : "none";
    }

    private static String refusal(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof AccessDenied)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
