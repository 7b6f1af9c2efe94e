package org.clavis.meldung;

import java.util.UUID;

/** A Meldung of an organisation below has come in; it is not decided on. */
public record MeldungReceived(UUID meldung) {}
