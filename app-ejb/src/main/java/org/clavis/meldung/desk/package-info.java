/** The desk of a federation, where Meldungen arrive, and the way a Meldung takes there. */
@NullMarked
package org.clavis.meldung.desk;

import org.jspecify.annotations.NullMarked;
