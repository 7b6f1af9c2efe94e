package org.clavis.honor;

import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.member.entity.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the proposals of a year. What is null or empty lets everything pass.
 *
 * @param awardingBody only honors of this organisation
 * @param code only the honor with this code
 * @param kind only honors that count this kind of activity
 * @param text parts of names, as typed
 * @param page number of the page, the first is 1
 * @param size lines a page
 */
public record ProposalFilter(
        ProposalScope scope,
        @Nullable String awardingBody,
        @Nullable String code,
        @Nullable ActivityKind kind,
        String text,
        ProposalOrder order,
        int page,
        int size) {
    /** All that may be given in the year, on one page, by event. */
    public static final ProposalFilter PROPOSED =
            new ProposalFilter(ProposalScope.PROPOSED, null, null, null, "", ProposalOrder.EVENT, 1, Integer.MAX_VALUE);

    public ProposalFilter {
        page = Math.max(1, page);
        size = Math.max(1, size);
    }

    public ProposalFilter paged(int number, int lines) {
        return new ProposalFilter(scope, awardingBody, code, kind, text, order, number, lines);
    }

    /** Whether it asks for particular people or honors, so that reasons of no interest otherwise are of interest. */
    boolean isPointed() {
        return !text.isBlank() || code != null;
    }

    boolean accepts(ActiveRule rule) {
        return (awardingBody == null || awardingBody.equals(rule.awardingBody()))
                && (code == null || code.equals(rule.content().code()))
                && (kind == null || rule.content().criterion().anyOf().stream().anyMatch(this::counts));
    }

    private boolean counts(Alternative alternative) {
        return alternative.counted().kinds().contains(kind)
                || alternative.counted().offices().stream().anyMatch(office -> office.kind() == kind);
    }
}
