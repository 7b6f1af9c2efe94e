package org.clavis.honor.entity.rule;

/** Who is honored. */
public enum RuleSubject {
    PERSON,
    /** The club itself, for its anniversary. */
    ORGANISATION
}
