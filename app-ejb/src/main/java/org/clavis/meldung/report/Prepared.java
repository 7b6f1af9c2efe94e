package org.clavis.meldung.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.fee.DueFee;
import org.clavis.meldung.entity.report.Report;
import org.clavis.tenant.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A Meldung as it would be submitted now, and everything to be said about it.
 *
 * @param recipient the federation it goes to first
 * @param findings worst first
 * @param difference to the Meldung that was reported last; null if there is none
 * @param fees what the federations will charge for these figures
 */
public record Prepared(
        Report report,
        Organisation recipient,
        List<FindingGroup> findings,
        @Nullable Difference difference,
        List<DueFee> fees) {
    private static final UUID NONE = new UUID(0, 0);

    public boolean isBlocked() {
        return findings.stream().anyMatch(FindingGroup::isError);
    }

    /**
     * Tells whether the Registers still say what somebody has looked at, and whether that is still to be submitted.
     * Answers are left out: they are typed meanwhile.
     */
    public String fingerprint() {
        var lasting = new Report(
                report.format(),
                NONE,
                report.revision(),
                null,
                report.campaign(),
                report.year(),
                report.keyDate(),
                report.reporter(),
                report.recipient(),
                report.program(),
                report.club(),
                report.offices(),
                report.persons(),
                report.figures(),
                List.of(),
                report.below());
        try {
            byte[] content = RecordJson.write(lasting).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
