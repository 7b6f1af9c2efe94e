package org.clavis.honor.entity.rule;

/** "Of which": so many of the years must have been in this activity. */
public record Part(Counted counted, int years) {}
