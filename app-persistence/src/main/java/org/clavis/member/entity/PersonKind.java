package org.clavis.member.entity;

/** Who can be a member. */
public enum PersonKind {
    /** A human being. */
    NATURAL,
    /** A company, an authority or another club. */
    LEGAL
}
