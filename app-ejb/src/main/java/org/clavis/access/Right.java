package org.clavis.access;

/** What somebody may do with a {@link Register}. No right contains another. */
public enum Right {
    READ,
    WRITE,
    DELETE,
    EXPORT
}
