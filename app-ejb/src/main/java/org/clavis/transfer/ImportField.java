package org.clavis.transfer;

import org.clavis.access.Register;

/** What a column of an imported list can mean. */
public interface ImportField {
    /** As in mappings, reports and the API. */
    String apiName();

    /** The Register that has to be writable for the column to be taken. */
    Register register();

    /** What the column is called in German. */
    String header();
}
