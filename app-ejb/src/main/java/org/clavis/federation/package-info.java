/** The desk of a federation: its clubs, their office holders, invoices, and other programs. */
@NullMarked
@Feature(
        name = "federation",
        uses = {"meldung", "honor", "member", "club"})
package org.clavis.federation;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
