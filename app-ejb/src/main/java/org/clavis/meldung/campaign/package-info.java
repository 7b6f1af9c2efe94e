/** Campaigns (Meldeaktionen): what a federation asks for, who has come how far, who is reminded. */
@NullMarked
package org.clavis.meldung.campaign;

import org.jspecify.annotations.NullMarked;
