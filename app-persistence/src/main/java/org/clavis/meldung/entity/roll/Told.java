package org.clavis.meldung.entity.roll;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the Register "Meldung" says of somebody.
 *
 * @param cooperation id of the cooperation it takes part in
 */
public record Told(boolean insured, boolean gema, @Nullable UUID cooperation) {
    /** Of whom that Register says nothing. */
    public static final Told NOTHING = new Told(false, false, null);
}
