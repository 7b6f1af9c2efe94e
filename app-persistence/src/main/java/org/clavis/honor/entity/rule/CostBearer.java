package org.clavis.honor.entity.rule;

/** Who pays for needle and certificate. */
public enum CostBearer {
    APPLICANT,
    DISTRICT,
    STATE,
    AWARDING_BODY
}
