package org.clavis.honor.entity.counting;

/** What became of an honor. */
public enum GivenState {
    GIVEN,
    /** Nobody knows, but it must have been (Einrichtungslauf). */
    ASSUMED,
    /** The person did not want it and is not asked again. */
    REFUSED
}
