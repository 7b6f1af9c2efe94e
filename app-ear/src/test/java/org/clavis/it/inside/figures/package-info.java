/** Sums of what was reported, over the services. */
@NullMarked
package org.clavis.it.inside.figures;

import org.jspecify.annotations.NullMarked;
