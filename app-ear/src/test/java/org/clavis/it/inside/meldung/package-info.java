/** Campaigns and Meldungen on their way through clubs and federations. */
@NullMarked
package org.clavis.it.inside.meldung;

import org.jspecify.annotations.NullMarked;
