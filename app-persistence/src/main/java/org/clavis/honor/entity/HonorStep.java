package org.clavis.honor.entity;

import java.util.UUID;

/** A step of an honor of a member, which is given once; selected by queries as it is. */
public record HonorStep(UUID member, String awardingBody, String code, Integer step) {}
