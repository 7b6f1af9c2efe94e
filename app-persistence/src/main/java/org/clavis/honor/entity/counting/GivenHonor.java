package org.clavis.honor.entity.counting;

import org.jspecify.annotations.Nullable;

/**
 * An honor the person has, is assumed to have, or has refused.
 *
 * @param awardingBody who gives it: alias of the organisation, or the abbreviation of one outside this server
 * @param code of its rule; null for one that no rule is known of
 * @param step years it was given for; 0 for merits
 * @param year in which it was given or, if refused, offered
 */
public record GivenHonor(String awardingBody, @Nullable String code, int step, int year, GivenState state) {}
