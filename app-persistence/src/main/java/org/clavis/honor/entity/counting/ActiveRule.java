package org.clavis.honor.entity.counting;

import org.clavis.honor.entity.rule.RuleContent;

/**
 * An edition of a rule that is in force.
 *
 * @param awardingBody alias of the organisation that owns it
 * @param edition counts up with every change of the rule
 */
public record ActiveRule(String awardingBody, int edition, RuleContent content) {}
