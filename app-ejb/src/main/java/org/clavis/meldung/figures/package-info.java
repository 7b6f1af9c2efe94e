/** Sums of what was reported: by level, district and organisation, year over year, on pages, in files and on paper. */
@NullMarked
package org.clavis.meldung.figures;

import org.jspecify.annotations.NullMarked;
