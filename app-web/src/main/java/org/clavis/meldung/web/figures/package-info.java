/** Sums of what was reported, on a page with charts, as files, and over the API. */
@NullMarked
package org.clavis.meldung.web.figures;

import org.jspecify.annotations.NullMarked;
