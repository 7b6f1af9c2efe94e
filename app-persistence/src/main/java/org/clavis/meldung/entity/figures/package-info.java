/** Counts, and their sums over organisations. */
@NullMarked
package org.clavis.meldung.entity.figures;

import org.jspecify.annotations.NullMarked;
