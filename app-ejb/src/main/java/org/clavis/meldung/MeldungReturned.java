package org.clavis.meldung;

import java.util.UUID;

/**
 * A Meldung was returned: in the federation, and, when it hears of that, in the organisation that reported.
 */
public record MeldungReturned(UUID meldung) {}
