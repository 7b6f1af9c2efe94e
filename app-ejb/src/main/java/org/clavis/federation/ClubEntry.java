package org.clavis.federation;

import java.util.Set;
import org.clavis.club.Affiliate;
import org.clavis.tenant.entity.AffiliationPurpose;

/**
 * An organisation below in the federation's list.
 *
 * @param viaName name of the direct child on the way there
 * @param purposes what it belongs to the own federation for, over whatever others
 */
public record ClubEntry(Affiliate affiliate, String viaName, Set<AffiliationPurpose> purposes) {}
