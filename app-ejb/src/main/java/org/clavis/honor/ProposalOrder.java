package org.clavis.honor;

import java.util.Comparator;
import java.util.List;

/** How a list of proposals is sorted. Equal ones stay in the order of names. */
public enum ProposalOrder {
    /** By who gives the honors, since each federation hands its honors over at one event, then by name. */
    EVENT,
    /** By honor, the longest years first. */
    HONOR,
    NAME;

    /** Only what comes next lies in different years. */
    private static final Comparator<Proposal> BY_BODY = Comparator.comparing(
                    (Proposal proposal) -> proposal.finding().year())
            .thenComparing(proposal -> proposal.finding().rule().awardingBody());

    private static final Comparator<Proposal> BY_HONOR = BY_BODY.thenComparing(
                    proposal -> proposal.finding().step(), Comparator.reverseOrder())
            .thenComparing(proposal -> proposal.finding().rule().content().code());

    List<Proposal> sorted(List<Proposal> byName) {
        return switch (this) {
            case EVENT -> byName.stream().sorted(BY_BODY).toList();
            case HONOR -> byName.stream().sorted(BY_HONOR).toList();
            case NAME -> byName;
        };
    }
}
