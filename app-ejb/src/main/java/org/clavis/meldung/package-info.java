/** The yearly report: campaign, Meldung, its way up the chain, its figures. */
@NullMarked
@Feature(
        name = "meldung",
        uses = {"member", "club"})
package org.clavis.meldung;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
