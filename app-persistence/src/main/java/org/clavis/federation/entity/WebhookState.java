package org.clavis.federation.entity;

/** Whether a program is told of changes. */
public enum WebhookState {
    ACTIVE,
    /** Somebody has switched it off. */
    PAUSED,
    /** It could not be reached for days, or wanted to hear nothing more. */
    GIVEN_UP
}
