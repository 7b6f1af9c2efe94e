package org.clavis.member;

import java.util.EnumSet;
import java.util.Set;
import org.clavis.access.Register;

/**
 * What somebody wants to see of the list.
 *
 * @param text as typed into the search field: parts of names, a member number, a town; every word must be found.
 *     Empty for everybody
 * @param page number of the page, the first is 1
 * @param size rows a page
 */
public record DirectoryQuery(String text, DirectorySort sort, int page, int size, DirectoryFilter filter) {
    /** The first page of everybody, by name. */
    public static final DirectoryQuery FIRST_PAGE =
            new DirectoryQuery("", DirectorySort.BY_NAME, 1, 50, DirectoryFilter.NONE);

    /** Everybody on one page, by name. */
    public static final DirectoryQuery EVERYBODY = FIRST_PAGE.paged(1, Integer.MAX_VALUE);

    public DirectoryQuery {
        page = Math.max(1, page);
        size = Math.max(1, size);
    }

    public DirectoryQuery searching(String typed) {
        return new DirectoryQuery(typed, sort, page, size, filter);
    }

    public DirectoryQuery sorted(DirectorySort wanted) {
        return new DirectoryQuery(text, wanted, page, size, filter);
    }

    public DirectoryQuery paged(int number, int rows) {
        return new DirectoryQuery(text, sort, number, rows, filter);
    }

    public DirectoryQuery filtered(DirectoryFilter wanted) {
        return new DirectoryQuery(text, sort, page, size, wanted);
    }

    /** The Registers somebody must be able to read to ask like this. */
    Set<Register> registers() {
        Set<Register> registers = EnumSet.of(Register.PERSON, sort.column().register());
        registers.addAll(filter.registers());
        return registers;
    }

    /** Rows before this page. */
    long offset() {
        return (page - 1L) * size;
    }
}
