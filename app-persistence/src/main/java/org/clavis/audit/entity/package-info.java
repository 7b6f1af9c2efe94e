/**
 * The Protokoll of a tenant: who changed what and when. A listener writes one sealed and chained entry for every row
 * that is inserted, updated or deleted, in the transaction that does it. Tables: {@code audit_entry} and
 * {@code audit_head}.
 */
@NullMarked
package org.clavis.audit.entity;

import org.jspecify.annotations.NullMarked;
