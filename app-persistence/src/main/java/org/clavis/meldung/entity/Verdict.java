package org.clavis.meldung.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a federation has decided on a Meldung: letter {@code meldung.status}, which goes to whoever submitted it.
 *
 * @param state {@link MeldungState#ACCEPTED} or {@link MeldungState#RETURNED}
 * @param reason why it was returned
 */
public record Verdict(UUID meldung, MeldungState state, @Nullable String reason) {}
