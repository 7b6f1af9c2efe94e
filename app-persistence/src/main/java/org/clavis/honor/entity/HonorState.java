package org.clavis.honor.entity;

/** What became of an honor. */
public enum HonorState {
    GIVEN,
    /** Nobody knows, but it must have been (Einrichtungslauf); so it is not proposed again. */
    ASSUMED,
    /** The person did not want it and is not asked again. */
    REFUSED,
    /** Taken back; as if it had never been given, but not forgotten. */
    REVOKED
}
