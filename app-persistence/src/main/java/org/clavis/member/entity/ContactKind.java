package org.clavis.member.entity;

/** Ways to reach somebody. */
public enum ContactKind {
    PHONE,
    MOBILE,
    EMAIL
}
