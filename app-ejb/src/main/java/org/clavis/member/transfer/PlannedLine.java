package org.clavis.member.transfer;

import java.util.UUID;
import org.clavis.member.MemberRecord;
import org.clavis.transfer.LineReport;
import org.jspecify.annotations.Nullable;

/**
 * A line and what has to be written for it.
 *
 * @param member the member that changes, null for a new one
 * @param version the version of the member the line was compared with
 * @param edited what is to be written, null for nothing
 */
record PlannedLine(LineReport report, @Nullable UUID member, long version, @Nullable MemberRecord edited) {
    static PlannedLine idle(LineReport report) {
        return new PlannedLine(report, null, 0, null);
    }
}
