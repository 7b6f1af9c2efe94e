package org.clavis.honor;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleSubject;

/**
 * An honor of the organisation itself for the years since it was founded.
 *
 * @param years how old it becomes
 */
public record Anniversary(ActiveRule rule, int year, int years) {
    /** What the rule gives in a year; whole years since the founding count, whatever the day. */
    static Stream<Anniversary> of(ActiveRule rule, LocalDate foundedOn, int year) {
        int age = year - foundedOn.getYear();
        Integer every = rule.content().criterion().repeatEvery();
        boolean due = rule.content().subject() == RuleSubject.ORGANISATION
                && rule.content().criterion().anyOf().stream()
                        .anyMatch(way -> age == way.years()
                                || (every != null && age > way.years() && (age - way.years()) % every == 0));
        return due ? Stream.of(new Anniversary(rule, year, age)) : Stream.empty();
    }
}
