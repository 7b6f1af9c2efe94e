package org.clavis.federation.entity;

/** What other programs are told of. Each names a record that they then ask for; what it says is not told. */
public enum ChangeKind {
    CAMPAIGN_ANNOUNCED,
    MELDUNG_RECEIVED,
    MELDUNG_ACCEPTED,
    MELDUNG_RETURNED,
    APPLICATION_RECEIVED,
    APPLICATION_MOVED
}
