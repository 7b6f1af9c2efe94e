package org.clavis.member.web;

/** What the API says about the ids of rows. */
final class RowIds {
    static final String DESCRIPTION =
            "Recognises the row when it is sent back. A row without it is new, and one that is left out is taken away.";

    private RowIds() {}
}
