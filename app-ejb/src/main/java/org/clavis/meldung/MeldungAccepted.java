package org.clavis.meldung;

import java.util.UUID;

/**
 * A Meldung counts: in the federation that accepted it, and, when it hears of that, in the organisation that reported.
 */
public record MeldungAccepted(UUID meldung) {}
