package org.clavis.access;

/**
 * The actor of the running call was refused. Fired before the refusal reaches the caller.
 *
 * @param missingRole the role that would have been needed, as in {@code bank:read}
 */
public record AccessRefused(String missingRole) {}
