package org.clavis.honor;

import java.util.Set;
import org.clavis.honor.entity.counting.Finding;
import org.clavis.member.DirectoryRow;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: what a rule says about a person in the year.
 *
 * @param finding with the arithmetic behind it
 * @param next the honor that comes next; null if none ever will
 * @param doubts what somebody should look at before it is applied for
 */
public record Proposal(DirectoryRow person, Finding finding, @Nullable Finding next, Set<ProposalDoubt> doubts) {
    public Proposal {
        doubts = Set.copyOf(doubts);
    }

    /** Names the line within the list of its year: member, awarding body, code and step. */
    public String key() {
        var rule = finding.rule();
        return String.join(
                "~",
                finding.member().toString(),
                rule.awardingBody(),
                rule.content().code(),
                Integer.toString(finding.step()));
    }
}
