package org.clavis.honor.entity.rule;

/** What a time without counted activity does between two times with it. It never counts against anybody. */
public enum GapRule {
    /** It is left out. */
    SKIP,
    /** It counts along, unless a whole calendar year or more is missing. */
    TOLERATE_LESS_THAN_A_CALENDAR_YEAR
}
