package org.clavis.shared.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.clavis.context.CallContext;
import org.jspecify.annotations.Nullable;

/** What the operator reads about unexpected faults, with the reference that people are shown. */
public final class FaultLog {
    private static final Logger LOG = System.getLogger("org.clavis.fault");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {}

    /** Notes the fault; the reference by which it is found in the log, or null where there is nothing to look up. */
    public static @Nullable String note(Fault fault, Throwable thrown) {
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
}
