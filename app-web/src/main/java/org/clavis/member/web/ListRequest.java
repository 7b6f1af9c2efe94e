package org.clavis.member.web;

import java.util.Set;
import org.clavis.member.DirectoryFilter;
import org.clavis.member.DirectoryQuery;
import org.clavis.member.DirectorySort;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;
import org.clavis.shared.web.PageAddress;

/** What the address of the list asks for. Values that make no sense are left out: an old bookmark still leads somewhere. */
final class ListRequest {
    static final int USUAL_SIZE = 50;

    private static final int LARGEST_SIZE = 500;

    private ListRequest() {}

    static DirectoryQuery query(PageAddress address) {
        return new DirectoryQuery(
                address.one("q").orElse(""),
                address.one("sort").flatMap(DirectorySort::parse).orElse(DirectorySort.BY_NAME),
                address.number("page").orElse(1),
                Math.min(address.number("size").orElse(USUAL_SIZE), LARGEST_SIZE),
                filter(address));
    }

    private static DirectoryFilter filter(PageAddress address) {
        return new DirectoryFilter(
                Set.copyOf(address.constants("status", MembershipStatus.class)),
                Set.copyOf(address.all("section")),
                Set.copyOf(address.constants("activity", ActivityKind.class)),
                Set.copyOf(address.constants("office", Office.class)),
                address.number("ageFrom").orElse(null),
                address.number("ageTo").orElse(null));
    }
}
