package org.clavis.honor;

/** Rules have been activated, superseded or retired: those below are to know. */
record RulesChanged() {}
