package org.clavis.meldung.entity.campaign;

/** How passive members are reported. */
public enum PassiveReport {
    /** How many, by age group and gender: the rule, since nothing more is needed. */
    COUNTS,
    /** By name, where a federation honors passive members. */
    NAMES
}
