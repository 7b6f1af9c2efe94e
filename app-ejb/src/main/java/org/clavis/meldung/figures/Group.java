package org.clavis.meldung.figures;

import org.clavis.meldung.entity.report.Reporter;

/**
 * What sums are made for.
 *
 * @param key the same in every year
 * @param name as it is now, empty for a level and for {@link #NONE}
 */
record Group(String key, String name, String number) {
    static final Group ALL = new Group("", "", "");

    /** Of what belongs to no group. */
    static final Group NONE = ALL;

    static Group of(Reporter reporter) {
        var number = reporter.number();
        return new Group(reporter.alias(), reporter.name(), number == null ? "" : number);
    }

    static Group level(Reporter reporter) {
        return new Group(reporter.level().name(), "", "");
    }
}
