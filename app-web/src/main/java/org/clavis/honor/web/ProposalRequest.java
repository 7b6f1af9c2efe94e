package org.clavis.honor.web;

import org.clavis.honor.HonorYear;
import org.clavis.honor.ProposalFilter;
import org.clavis.honor.ProposalOrder;
import org.clavis.honor.ProposalScope;
import org.clavis.member.entity.ActivityKind;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list of proposals asks for. Values that make no sense are left out: an old bookmark still
 * leads somewhere.
 */
record ProposalRequest(int year, ProposalFilter filter) {
    static final int USUAL_SIZE = 100;

    private static final int LARGEST_SIZE = 500;

    static ProposalRequest of(PageAddress address) {
        String[] honor = address.one("honor").orElse("").split("/", 2);
        return new ProposalRequest(
                year(address),
                new ProposalFilter(
                        // not "scope": the login takes that for a parameter of its own and drops the address
                        address.constants("show", ProposalScope.class).stream()
                                .findFirst()
                                .orElse(ProposalScope.PROPOSED),
                        part(honor, 0),
                        part(honor, 1),
                        address.constants("kind", ActivityKind.class).stream()
                                .findFirst()
                                .orElse(null),
                        address.one("q").orElse(""),
                        address.constants("order", ProposalOrder.class).stream()
                                .findFirst()
                                .orElse(ProposalOrder.EVENT),
                        address.number("page").orElse(1),
                        Math.min(address.number("size").orElse(USUAL_SIZE), LARGEST_SIZE)));
    }

    static int year(PageAddress address) {
        return address.number("year")
                .filter(year -> year >= HonorYear.FIRST && year <= HonorYear.LAST)
                .orElseGet(() -> HonorYear.coming(GermanDate.today()));
    }

    static @Nullable String part(String[] honor, int position) {
        return honor.length <= position || honor[position].isEmpty() ? null : honor[position];
    }
}
