package org.clavis.audit.entity;

/** What an entry of the Protokoll is about. The names are stored: never rename one. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    LOGIN,
    LOGOUT,
    EXPORT,
    IMPORT,
    /** A letter to another organisation. */
    SENT,
    /** A letter from another organisation. */
    RECEIVED
}
