package org.clavis.federation;

/** There is something to tell in the tenant, as far as the running transaction is concerned. */
record ChangeNoted() {}
