package org.clavis.tenant;

import java.time.LocalDate;
import org.clavis.tenant.entity.AffiliationTerms;

/**
 * What one organisation proposes to another.
 *
 * @param other alias of the other organisation
 * @param upward whether that one is the federation, and the own organisation is to belong to it
 * @param from first day
 */
public record AffiliationProposal(String other, boolean upward, LocalDate from, AffiliationTerms terms) {}
