package org.clavis.honor.application;

import java.util.UUID;

/**
 * An honor somebody is to be proposed for.
 *
 * @param awardingBody alias of the organisation that gives it
 * @param step years it is given for; 0 for merits
 * @param year honor year
 */
public record Selection(UUID member, String awardingBody, String ruleCode, int step, int year) {}
