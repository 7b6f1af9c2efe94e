package org.clavis.exchange;

import org.clavis.context.TenantRef;

/** A letter lies in the outbox of a tenant, as far as the running transaction is concerned. */
record LetterSent(TenantRef sender) {}
