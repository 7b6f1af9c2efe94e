package org.clavis.honor.entity.rule;

/**
 * An honor that must have been given before.
 *
 * @param code of its rule, within the same federation
 * @param yearsAfter years that must lie between the two; 0 if any will do
 */
public record Prerequisite(String code, int yearsAfter) {}
