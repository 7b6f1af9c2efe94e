package org.clavis.federation.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * That something has happened to a record.
 *
 * @param cursor grows with every change, in the order in which they became visible
 * @param subject id of the campaign, Meldung or application
 */
public record ChangeNote(long cursor, ChangeKind kind, UUID subject, Instant at) {}
