package org.clavis.honor;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.member.DirectoryRow;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** Hands out the list of proposals as it is filtered and sorted. */
@Stateless
public class ProposalExport {
    private static final String TITLE = "Ehrungsvorschläge";
    private static final List<String> HEADER = List.of(
            "Jahr",
            "Verliehen von",
            "Ehrung",
            "Jahre",
            "Mitgliedsnummer",
            "Nachname",
            "Vorname",
            "Ergebnis",
            "Rechnung");

    @Inject
    private HonorProposals proposals;

    @Inject
    private Protokoll protokoll;

    /** Writes all lines of the filter, on whatever page, and closes the stream. */
    @Requires(register = Register.HONORS, right = Right.EXPORT)
    public void write(int year, ProposalFilter filter, TableFormat format, OutputStream out) throws IOException {
        Access.require(Register.PERSON, Right.EXPORT);
        Access.require(Register.ACTIVITY, Right.EXPORT);
        Access.require(Register.OFFICES, Right.EXPORT);
        List<Proposal> lines =
                proposals.proposals(year, filter.paged(1, Integer.MAX_VALUE)).items();
        var explanation = new Explanation(Locale.GERMAN);
        protokoll.record(
                AuditAction.EXPORT,
                Map.of("what", TITLE, "format", format.name(), "rows", Integer.toString(lines.size())));
        format.write(
                TITLE,
                HEADER,
                () -> lines.stream().map(line -> row(line, explanation)).iterator(),
                out);
    }

    private static List<@Nullable Object> row(Proposal line, Explanation explanation) {
        Finding finding = line.finding();
        DirectoryRow person = line.person();
        return Arrays.asList(
                finding.year(),
                finding.rule().awardingBody(),
                finding.rule().content().title(),
                finding.step(),
                person.memberNumber(),
                person.familyName(),
                person.givenName(),
                explanation.of(finding),
                explanation.arithmetic(finding));
    }
}
