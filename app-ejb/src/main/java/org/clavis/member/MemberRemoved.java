package org.clavis.member;

import java.util.UUID;

/**
 * A member is being removed for good. Whoever keeps anything about it removes that now, in the same transaction, while
 * the member is still there.
 */
public record MemberRemoved(UUID member) {}
