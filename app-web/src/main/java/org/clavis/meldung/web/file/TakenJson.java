package org.clavis.meldung.web.file;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a file was taken in. */
@Schema(name = "MeldungTaken")
public record TakenJson(@Schema(description = "Id of the Meldung, which waits for a decision.") UUID meldung) {}
